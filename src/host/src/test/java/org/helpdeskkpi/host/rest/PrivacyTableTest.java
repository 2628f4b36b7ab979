package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.platform.module.ServletModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told what of whom: every caller, call, table and page in every privacy mode. */
class PrivacyTableTest {
    /** What a call is about: figures obey the mode, settings are for administrators in any. */
    private enum About {
        FIGURES,
        SETTINGS,
        /** Asked for beforehand by POST, so that there is nothing to find by GET. */
        WHAT_IF
    }

    /** A call that is not here fails the test. */
    private static final Map<About, Set<String>> CALLS =
            Map.of(
                    About.FIGURES,
                    Set.of(
                            "GET report",
                            "GET tickets",
                            "GET tickets/{key}",
                            "GET distribution",
                            "GET clocks",
                            "GET choices",
                            "GET load",
                            "GET spikes",
                            "GET report.csv",
                            "GET distribution.csv",
                            "GET load.csv",
                            "GET tickets.csv",
                            "GET clocks.csv"),
                    About.SETTINGS,
                    Set.of(
                            "GET settings",
                            "GET settings/versions",
                            "GET settings/benchmarks",
                            "PUT settings",
                            "GET privacy/views",
                            "GET health",
                            "POST backfill/pause",
                            "GET backfill",
                            "POST backfill",
                            "DELETE backfill",
                            "GET holidays",
                            "GET holidays/places",
                            "POST calendars/ics",
                            "POST calendars/preview"),
                    About.WHAT_IF,
                    Set.of("POST what-if", "GET what-if/{id}", "DELETE what-if/{id}"));

    /** Those that take an agent. */
    private static final Set<String> BY_PERSON =
            Set.of(
                    "report?period=today",
                    "report.csv?period=today",
                    "tickets?figure=answered&period=today",
                    "tickets.csv?figure=answered&period=today",
                    "distribution?figure=frt&period=today",
                    "distribution.csv?figure=frt&period=today",
                    "load?period=today",
                    "load.csv?period=today",
                    "clocks?state=running",
                    "clocks.csv?state=running");

    private static PrivacyDesk desk;

    @BeforeAll
    static void start() throws Exception {
        desk = new PrivacyDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    static List<String> modes() {
        return PrivacyDesk.MODES;
    }

    @Test
    void everyMethodIsInTheTable() {
        Set<String> known = new TreeSet<>();
        CALLS.values().forEach(known::addAll);
        assertThat(known).isEqualTo(Resources.methods().keySet());
    }

    /** A call that is documented to take an agent and is not asked of one fails the test. */
    @Test
    void everyCallThatTakesAnAgentIsAskedOfEachPerson() {
        Set<String> asked = new TreeSet<>();
        BY_PERSON.forEach(question -> asked.add("GET " + question.replaceAll("\\?.*", "")));
        assertThat(OpenApi.read().operations())
                .filteredOn(PrivacyTableTest::takesAnAgent)
                .extracting(Operation::call)
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static boolean takesAnAgent(Operation operation) {
        return operation.parameters().stream().anyMatch(one -> one.name().equals("agent"));
    }

    /** Without anyone's name in the question: the team's figures, told to everyone of the desk. */
    @ParameterizedTest
    @MethodSource("modes")
    void figuresAreToldOrNotAndNameOnlyWhomTheModeLetsThem(String mode) {
        desk.mode(mode);
        for (RestRow row : RestRow.all()) {
            if (CALLS.get(About.FIGURES).contains(row.call())) {
                for (String key : List.of(desk.byAnna, desk.byBen)) {
                    figures(row, row.template().replace("{key}", key), mode);
                }
            }
        }
    }

    private static void figures(RestRow row, String path, String mode) {
        for (String caller : PrivacyDesk.CALLERS) {
            boolean off = mode.equals("off");
            int usual = row.status(caller.equals("ben") ? "anna" : caller);
            HttpResponse<String> answer = desk.rest.as(caller).get(AppRest.BASE + path);
            assertThat(answer.statusCode())
                    .as("%s by \"%s\" where %s: %s", path, caller, mode, answer.body())
                    .isEqualTo(off && usual == 200 ? 403 : usual);
            namesOnlyWhomItMay(answer.body(), mode, caller, path);
        }
    }

    private static void namesOnlyWhomItMay(String body, String mode, String caller, String path) {
        assertThat(PrivacyDesk.mayBeNamed(mode, caller))
                .as("%s by \"%s\" where %s: %s", path, caller, mode, body)
                .containsAll(PrivacyDesk.namedIn(body));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void whoMayBeNamedIsNamedInEvidence(String mode) {
        desk.mode(mode);
        for (String caller : List.of("anna", "ben", "lead", "admin")) {
            Set<String> named = new TreeSet<>();
            named.addAll(PrivacyDesk.namedIn(desk.body(caller, "tickets/" + desk.byAnna)));
            named.addAll(PrivacyDesk.namedIn(desk.body(caller, "tickets/" + desk.byBen)));
            Set<String> wanted = new TreeSet<>(PrivacyDesk.mayBeNamed(mode, caller));
            wanted.retainAll(Set.of("anna", "ben", "carla"));
            assertThat(named).as("%s where %s", caller, mode).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aPersonsFiguresAreToldToWhomTheModeNamesThem(String mode) {
        desk.mode(mode);
        for (String question : BY_PERSON) {
            for (String caller : List.of("anna", "ben", "lead", "admin")) {
                for (String agent : List.of("anna", "ben", "carla", "nobody-at-all", "-")) {
                    person(question, agent, mode, caller);
                }
            }
        }
    }

    private static void person(String question, String agent, String mode, String caller) {
        String path = question + "&agent=" + agent;
        Set<String> may = PrivacyDesk.mayBeNamed(mode, caller);
        boolean everyone = may.size() == 3;
        int wanted = everyone || may.contains(agent) ? 200 : 403;
        // whoever may see nobody is not even told who is unknown
        int status = everyone && agent.equals("nobody-at-all") ? 404 : wanted;
        HttpResponse<String> answer = desk.rest.as(caller).get(AppRest.BASE + path);
        assertThat(answer.statusCode())
                .as("%s by \"%s\" where %s: %s", path, caller, mode, answer.body())
                .isEqualTo(status);
        namesOnlyWhomItMay(answer.body(), mode, caller, path);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void rowsByAgentAreOfThoseWhomTheModeNames(String mode) {
        desk.mode(mode);
        for (String by : List.of("agent", "agent,queue")) {
            for (String call : List.of("report", "report.csv")) {
                for (String caller : List.of("anna", "ben", "lead", "admin")) {
                    String path = call + "?period=today&by=" + by;
                    HttpResponse<String> answer = desk.rest.as(caller).get(AppRest.BASE + path);
                    boolean told = !List.of("off", "team").contains(mode);
                    assertThat(answer.statusCode())
                            .as("%s by \"%s\" where %s", path, caller, mode)
                            .isEqualTo(told ? 200 : 403);
                    Set<String> wanted = new TreeSet<>(PrivacyDesk.mayBeNamed(mode, caller));
                    wanted.retainAll(Set.of("anna", "ben"));
                    assertThat(PrivacyDesk.namedIn(answer.body()))
                            .as("%s by \"%s\" where %s", path, caller, mode)
                            .isEqualTo(wanted);
                }
            }
        }
    }

    /** Administrators see the app's own health and settings in every mode, others in none. */
    @ParameterizedTest
    @MethodSource("modes")
    void settingsAreForAdministratorsInEveryMode(String mode) {
        desk.mode(mode);
        for (RestRow row : RestRow.all()) {
            if (CALLS.get(About.SETTINGS).contains(row.call()) && !row.changes()) {
                for (String caller : RestRow.CALLERS) {
                    assertThat(desk.status(caller, row.template()))
                            .as("%s by \"%s\" where %s", row, caller, mode)
                            .isEqualTo(row.status(caller));
                }
            }
        }
    }

    /** Nothing is changed here: only those ask who may not. */
    @ParameterizedTest
    @MethodSource("modes")
    void whoMayChangeNothingMayNotInAnyMode(String mode) {
        desk.mode(mode);
        for (RestRow row : RestRow.all()) {
            for (String caller : row.changes() ? row.refused() : List.<String>of()) {
                String path = AppRest.BASE + row.template().replace("{id}", "unknown");
                HttpResponse<String> answer =
                        desk.rest.as(caller).typed(row.type(), row.method(), path, "");
                assertThat(answer.statusCode())
                        .as("%s by \"%s\" where %s: %s", row, caller, mode, answer.body())
                        .isEqualTo(row.status(caller));
            }
        }
    }

    /** Pages ask REST for their figures, so they open in every mode and name nobody themselves. */
    @Test
    void pagesHoldNobodysNameAndOpenInEveryMode() {
        List<String> pages = new ArrayList<>();
        HostFixture.theApp().servlets().stream()
                .map(ServletModule::patterns)
                .forEach(pages::addAll);
        assertThat(pages).isNotEmpty();
        for (String caller : PrivacyDesk.CALLERS) {
            Calls calls = loggedIn(caller);
            for (String page : pages) {
                for (String mode : PrivacyDesk.MODES) {
                    desk.mode(mode);
                    HttpResponse<String> answer =
                            calls.get("/plugins/servlet" + page + "?key=" + desk.byBen);
                    assertThat(answer.statusCode())
                            .as("%s by \"%s\" where %s", page, caller, mode)
                            .isEqualTo(status(page, caller));
                    Set<String> others = PrivacyDesk.namedIn(answer.body());
                    others.remove(caller);
                    assertThat(others).as("%s by \"%s\" where %s", page, caller, mode).isEmpty();
                }
            }
        }
    }

    /**
     * The settings are behind a role and the password, asked for again; the others behind a login.
     */
    private static int status(String page, String caller) {
        boolean refused = page.endsWith("/admin") && !caller.isEmpty() && !caller.equals("admin");
        boolean sentOn = caller.isEmpty() || page.endsWith("/admin");
        return refused ? 403 : sentOn ? 302 : 200;
    }

    private static Calls loggedIn(String user) {
        Calls calls = desk.host.calls();
        if (!user.isEmpty()) {
            calls.form("/login.jsp", "os_username=%1$s&os_password=%1$s".formatted(user));
        }
        return calls;
    }
}
