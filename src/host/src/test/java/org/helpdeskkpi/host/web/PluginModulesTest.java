package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.platform.module.PluginDescriptor;
import org.helpdeskkpi.host.platform.module.RestModule;
import org.helpdeskkpi.host.platform.module.ServletModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginModulesTest {
    private static final String REST = "/rest/sample/1.0/guarded/";
    private static final String PAGE = "/plugins/servlet/sample";
    private static HostFixture host;

    @BeforeAll
    static void start() throws Exception {
        PluginDescriptor app = HostFixture.theApp();
        host =
                HostFixture.with(
                        new PluginDescriptor(
                                app.key(),
                                app.entities(),
                                app.texts(),
                                app.allowedMethods(),
                                withTheAppsOwn(app.rest()),
                                List.of(
                                        new ServletModule(
                                                "sample",
                                                "org.helpdeskkpi.host.web.sample.SampleServlet",
                                                List.of("/sample"))),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** The host sets the app up through its REST, so that has to be there too. */
    private static List<RestModule> withTheAppsOwn(List<RestModule> modules) {
        var sample = new RestModule("sample", "1.0", List.of("org.helpdeskkpi.host.web.sample"));
        return Stream.concat(modules.stream(), Stream.of(sample)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "none,         401, 200, 200",
        "unrestricted, 200, 200, 200",
        "anonymous,    200, 200, 200",
        "unlicensed,   401, 200, 200",
        "admin,        401, 403, 200",
        "sysadmin,     401, 403, 200"
    })
    void resourcesAdmitWhomTheirAnnotationNames(
            String method, int nobody, int agent, int administrator) {
        assertThat(host.calls().get(REST + method).statusCode()).isEqualTo(nobody);
        assertThat(host.calls().as("anna").get(REST + method).statusCode()).isEqualTo(agent);
        assertThat(host.calls().as("admin").get(REST + method).statusCode())
                .isEqualTo(administrator);
    }

    @Test
    void theLatestVersionIsFoundUnderThatName() {
        assertThat(host.calls().get("/rest/sample/latest/guarded/anonymous").statusCode())
                .isEqualTo(200);
    }

    @Test
    void changesNeedTheHeaderAgainstForgedRequests() {
        Calls anna = host.calls().as("anna");
        HttpResponse<String> refused = anna.unconfirmed("POST", REST + "change", "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("XSRF check failed");
        assertThat(anna.json("POST", REST + "change", "{\"known\":\"x\"}").body())
                .isEqualTo("{\"known\":\"x\"}");
        assertThat(anna.unconfirmed("POST", REST + "excluded", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void unknownPropertiesAreRefused() {
        HttpResponse<String> answer =
                host.calls().as("anna").json("POST", REST + "change", "{\"unknown\":1}");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aWrongPasswordIsRefusedEvenWhereNobodyNeedsOne() {
        assertThat(host.calls().as("nobody").get(REST + "anonymous").statusCode()).isEqualTo(401);
    }

    @Test
    void securePagesAskForThePasswordAgainAndAreDecorated() {
        Calls calls = host.calls();
        calls.form("/login.jsp", "os_username=admin&os_password=admin");
        HttpResponse<String> asked = calls.get(PAGE);
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow())
                .contains("WebSudoAuthenticate!default.jspa?webSudoDestination=%2Fjira%2Fplugins");
        String form = "webSudoDestination=/jira" + PAGE + "&webSudoPassword=admin&atl_token=";
        String confirm = "/secure/admin/WebSudoAuthenticate!default.jspa";
        assertThat(calls.form(confirm, form + "wrong").statusCode()).isEqualTo(403);
        assertThat(calls.form(confirm, form + token(calls)).statusCode()).isEqualTo(302);
        HttpResponse<String> page = calls.get(PAGE);
        assertThat(page.body())
                .contains("<title>A &amp; B - Jira</title>", "<p>inside</p>", "id=\"header\"");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Calls calls = host.calls();
        calls.form("/login.jsp", "os_username=admin&os_password=admin");
        assertThat(calls.form(PAGE, "").statusCode()).isEqualTo(403);
        assertThat(calls.form(PAGE, "atl_token=" + token(calls)).statusCode()).isEqualTo(204);
    }

    private static String token(Calls calls) {
        String page = calls.get("/secure/Dashboard.jspa").body();
        Matcher matcher = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
