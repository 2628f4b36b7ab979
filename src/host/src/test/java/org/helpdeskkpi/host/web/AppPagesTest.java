package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.platform.module.ServletModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The app's own pages: who may open each, and what the others get instead. */
class AppPagesTest {
    private static final String ADMIN = "/helpdesk-kpi/admin";
    private static final String QUEUES = "?tab=queues";
    private static final String EXPORT = "?tab=document&export=true";
    private static final String ME = "/helpdesk-kpi/me";
    private static final String TICKET = "/helpdesk-kpi/ticket";
    private static final String TICKETS = "/helpdesk-kpi/tickets";
    private static final String VIEW = "/helpdesk-kpi/view";
    private static final String WALLBOARD = "/helpdesk-kpi/wallboard";
    private static final String WHAT_IF = "/helpdesk-kpi/what-if";
    private static final String CONFIRM = "/secure/admin/WebSudoAuthenticate!default.jspa";
    private static final String NO_AGENT = "You are not on the list of agents";
    private static HostFixture host;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.empty();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** Page, role, user (null for nobody), status and what the answer must say. */
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(ADMIN, "anonymous", null, 302, "/login.jsp"),
                arguments(ADMIN, "customer", "carla", 403, "Only administrators"),
                arguments(ADMIN, "agent", "anna", 403, "Only administrators"),
                arguments(ADMIN, "lead", "lead", 403, "Only administrators"),
                arguments(ADMIN, "admin", "admin", 302, "WebSudoAuthenticate"),
                arguments(ADMIN, "confirmed admin", "admin", 200, "Help desk settings"),
                arguments(ADMIN + QUEUES, "anonymous", null, 302, "/login.jsp"),
                arguments(ADMIN + QUEUES, "lead", "lead", 403, "Only administrators"),
                arguments(ADMIN + QUEUES, "admin", "admin", 302, "WebSudoAuthenticate"),
                arguments(ADMIN + QUEUES, "confirmed admin", "admin", 200, "Add a queue"),
                arguments(ADMIN + EXPORT, "anonymous", null, 302, "/login.jsp"),
                arguments(ADMIN + EXPORT, "lead", "lead", 403, "Only administrators"),
                arguments(ADMIN + EXPORT, "admin", "admin", 302, "WebSudoAuthenticate"),
                arguments(ADMIN + EXPORT, "confirmed admin", "admin", 200, "\"projects\""),
                arguments(ME, "anonymous", null, 302, "/login.jsp"),
                arguments(ME, "customer", "carla", 200, NO_AGENT),
                arguments(ME, "agent", "anna", 200, "helpdesk-kpi-me"),
                arguments(ME, "lead", "lead", 200, "My KPIs"),
                arguments(ME, "admin", "admin", 200, "My KPIs"),
                arguments(TICKET, "anonymous", null, 302, "/login.jsp"),
                arguments(TICKET, "customer", "carla", 200, "KPI evidence"),
                arguments(TICKET, "agent", "anna", 200, "KPI evidence"),
                arguments(TICKET, "lead", "lead", 200, "KPI evidence"),
                arguments(TICKET, "admin", "admin", 200, "KPI evidence"),
                arguments(TICKETS, "anonymous", null, 302, "/login.jsp"),
                arguments(TICKETS, "customer", "carla", 200, "helpdesk-kpi-tickets"),
                arguments(TICKETS, "agent", "anna", 200, "helpdesk-kpi-tickets"),
                arguments(TICKETS, "lead", "lead", 200, "helpdesk-kpi-tickets"),
                arguments(TICKETS, "admin", "admin", 200, "helpdesk-kpi-tickets"),
                arguments(VIEW, "anonymous", null, 302, "/login.jsp"),
                arguments(VIEW, "customer", "carla", 200, "helpdesk-kpi-view-page"),
                arguments(VIEW, "agent", "anna", 200, "helpdesk-kpi-view-page"),
                arguments(VIEW, "lead", "lead", 200, "helpdesk-kpi-view-page"),
                arguments(VIEW, "admin", "admin", 200, "helpdesk-kpi-view-page"),
                arguments(WALLBOARD, "anonymous", null, 302, "/login.jsp"),
                arguments(WALLBOARD, "customer", "carla", 200, "helpdesk-kpi-wallboard"),
                arguments(WALLBOARD, "agent", "anna", 200, "helpdesk-kpi-wallboard"),
                arguments(WALLBOARD, "lead", "lead", 200, "helpdesk-kpi-wallboard"),
                arguments(WALLBOARD, "admin", "admin", 200, "helpdesk-kpi-wallboard"),
                arguments(WHAT_IF, "anonymous", null, 302, "/login.jsp"),
                arguments(WHAT_IF, "customer", "carla", 200, "Only team leads"),
                arguments(WHAT_IF, "agent", "anna", 200, "Only team leads"),
                arguments(WHAT_IF, "lead", "lead", 200, "helpdesk-kpi-what-if"),
                arguments(WHAT_IF, "admin", "admin", 200, "helpdesk-kpi-what-if"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pagesOpenForWhomTheyAreMeant(
            String page, String role, String user, int status, String words) {
        Calls calls = user == null ? host.calls() : loggedIn(user);
        if (role.equals("confirmed admin")) {
            confirm(calls);
        }
        HttpResponse<String> answer = calls.get(path(page));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(location(answer) + answer.body()).contains(words);
    }

    @Test
    void everyPageHasARowForEveryRole() {
        Set<String> wanted =
                HostFixture.theApp().servlets().stream()
                        .map(ServletModule::patterns)
                        .flatMap(patterns -> patterns.stream())
                        .flatMap(
                                page ->
                                        Stream.of("anonymous", "customer", "agent", "lead", "admin")
                                                .map(role -> page + " " + role))
                        .collect(Collectors.toSet());
        Set<String> there =
                rows().map(row -> row.get()[0] + " " + row.get()[1]).collect(Collectors.toSet());
        assertThat(wanted).isNotEmpty();
        assertThat(there).containsAll(wanted);
    }

    @Test
    void theLogInLeadsBackToThePageThatWasAskedFor() {
        HttpResponse<String> sent = host.calls().get(path(TICKET) + "?key=HELP-7");
        assertThat(location(sent))
                .contains("os_destination=")
                .contains("helpdesk-kpi%2Fticket%3Fkey%3DHELP-7");
    }

    @Test
    void theKeyInTheAddressCannotBecomeMarkup() {
        String page = loggedIn("anna").get(path(TICKET) + "?key=%22%3E%3Cb%3Ex").body();
        assertThat(page).doesNotContain("<b>x").contains("&quot;&gt;&lt;b&gt;x");
    }

    @Test
    void nothingIsPostedWithoutTheFormsToken() {
        Calls admin = loggedIn("admin");
        String token = confirm(admin);
        String page = path(ADMIN) + QUEUES;
        HttpResponse<String> refused = admin.form(page, "do=queues:add:0");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Nothing was saved");
        assertThat(admin.form(page, "do=queues:add:0&atl_token=" + token + "x").statusCode())
                .isEqualTo(403);
        assertThat(admin.form(page, "do=queues:add:0&last=true&atl_token=" + token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theAdminFormsSaveWithoutScripts() {
        Calls admin = loggedIn("admin");
        String token = confirm(admin);
        String page = path(ADMIN) + "?tab=desk";
        HttpResponse<String> saved =
                admin.form(
                        page,
                        "do=save&last=true&projects=HELP&crew.agentGroups=helpdesk-agents"
                                + "&crew.leadGroups=helpdesk-leads&crew.robots=robot%0D%0Asecond"
                                + "&version="
                                + version(admin, page)
                                + "&atl_token="
                                + token);
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(location(saved)).contains("?tab=desk&saved=");
        assertThat(admin.get(page).body()).contains("robot\nsecond</textarea>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"greta | Es gibt kein Projekt", "admin | There is no project"})
    void whatIsWrongIsSaidBesideItsFieldInTheReadersLanguage(String user, String words) {
        Calls calls = loggedIn(user);
        String page = path(ADMIN) + "?tab=desk";
        String form = "do=save&last=true&projects=GONE&version=%s&atl_token=%s";
        String token = confirm(calls, user);
        String answer = calls.form(page, form.formatted(version(calls, page), token)).body();
        assertThat(answer).contains(words.strip());
    }

    @Test
    void aFormThatWasCutOffSavesNothing() {
        Calls admin = loggedIn("admin");
        String token = confirm(admin);
        String page = path(ADMIN) + "?tab=desk";
        String before = admin.get(page).body();
        HttpResponse<String> refused =
                admin.form(page, "do=save&version=0&projects=HELP&atl_token=" + token);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("did not arrive whole");
        assertThat(admin.get(page).body()).isEqualTo(before);
    }

    @Test
    void theTokenAloneOpensNothing() {
        Calls lead = loggedIn("lead");
        String form = "do=save&atl_token=" + token(lead);
        assertThat(lead.form(path(ADMIN), form).statusCode()).isEqualTo(403);
        assertThat(location(host.calls().form(path(ADMIN), "do=save"))).contains("/login.jsp");
    }

    private static String path(String page) {
        return "/plugins/servlet" + page;
    }

    private static Calls loggedIn(String user) {
        Calls calls = host.calls();
        calls.form("/login.jsp", "os_username=%1$s&os_password=%1$s".formatted(user));
        return calls;
    }

    private static String version(Calls admin, String page) {
        Matcher version =
                Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                        .matcher(admin.get(page).body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    /** Gives the password again and tells the session's token. */
    private static String confirm(Calls admin) {
        return confirm(admin, "admin");
    }

    private static String confirm(Calls admin, String password) {
        String token = token(admin);
        admin.form(CONFIRM, "webSudoPassword=" + password + "&atl_token=" + token);
        return token;
    }

    private static String token(Calls calls) {
        String page = calls.get("/secure/Dashboard.jspa").body();
        Matcher matcher = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
