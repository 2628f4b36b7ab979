package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.platform.PluginBeans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestTableTest {
    private static final String WHAT_IF =
            """
            {"change": {"firstContact": {"window": "P14D"}}}""";

    private static HostFixture host;
    private static AppRest rest;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.empty();
        rest = new AppRest(host);
        key = rest.ticket();
        Awaitility.await()
                .until(() -> rest.send("admin", "GET", "tickets/" + key, "").statusCode() == 200);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    static List<RestRow> rows() {
        return RestRow.all();
    }

    @Test
    void everyMethodHasARowAndEveryRowAMethod() {
        assertThat(rows())
                .extracting(RestRow::call)
                .containsExactlyInAnyOrderElementsOf(Resources.methods().keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachCallerGetsTheStatusOfTheTable(RestRow row) {
        for (String caller : RestRow.CALLERS) {
            HttpResponse<String> answer = send(row, caller);
            assertThat(answer.statusCode())
                    .as("%s by \"%s\": %s", row, caller, answer.body())
                    .isEqualTo(row.status(caller));
            AppRest.assertTellsNothingInside(answer);
        }
    }

    /** So that a request does not even reach the resource. */
    @ParameterizedTest
    @MethodSource("rows")
    void whatIsForAdministratorsIsRefusedByThePlatformToo(RestRow row) {
        if (row.isForAdministratorsOnly()) {
            assertThat(send(row, "lead").body()).contains("\"status-code\":403");
        }
    }

    /** Called past the platform's filters: the role is checked by ourselves as well. */
    @ParameterizedTest
    @MethodSource("rows")
    void eachMethodGuardsItself(RestRow row) throws Exception {
        Method method = Resources.methods().get(row.call());
        PluginBeans beans = new PluginBeans(host.host().services(), host.host().app());
        Object resource = beans.create(method.getDeclaringClass());
        Object[] nothing = new Object[method.getParameterCount()];
        for (String caller : row.refused()) {
            become(caller);
            try (Response answer = (Response) method.invoke(resource, nothing)) {
                assertThat(answer.getStatus())
                        .as("%s by \"%s\"", row, caller)
                        .isEqualTo(row.status(caller));
                assertThat((String) answer.getEntity()).startsWith("{\"errors\":[{\"path\":\"\"");
            } finally {
                become("");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aChangeWithoutTheHeaderAgainstForgedRequestsIsRefused(RestRow row) {
        if (row.changes()) {
            HttpResponse<String> answer =
                    rest.as("admin").unconfirmed(row.type(), row.method(), path(row), body(row));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("XSRF check failed");
        }
    }

    private static void become(String caller) {
        var users = host.host().jira().site().users();
        host.host().jira().authentication().become(users.byKey(caller).orElse(null));
    }

    private static HttpResponse<String> send(RestRow row, String caller) {
        String path =
                AppRest.BASE
                        + row.template().replace("{key}", key).replace("{id}", id(row, caller));
        return row.method().equals("GET")
                ? rest.as(caller).get(path)
                : rest.as(caller).typed(row.type(), row.method(), path, body(row));
    }

    /** Of a what-if of the caller's own, since nobody else's is there for them. */
    private static String id(RestRow row, String caller) {
        boolean own = row.template().contains("{id}") && row.status(caller) < 400;
        return own ? rest.whatIf(caller, WHAT_IF) : "unknown";
    }

    private static String path(RestRow row) {
        return AppRest.BASE + row.template().replace("{key}", key).replace("{id}", "unknown");
    }

    private static String body(RestRow row) {
        return switch (row.call()) {
            case "PUT settings" -> rest.get("admin", "settings").toString();
            case "POST what-if" -> WHAT_IF;
            case "POST calendars/ics" -> "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
            case "POST calendars/preview" -> "{}";
            default -> "";
        };
    }
}
