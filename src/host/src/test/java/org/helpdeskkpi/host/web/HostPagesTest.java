package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HostPagesTest {
    private static final String DASHBOARD = "/secure/Dashboard.jspa";
    private static HostFixture host;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.empty();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void pagesLeadNobodyToTheLogInFormAndBack() {
        Calls calls = host.calls();
        HttpResponse<String> sent = calls.get(DASHBOARD);
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(location(sent)).contains("/login.jsp?os_destination=");
        String form = "os_username=lead&os_password=lead&os_destination=";
        assertThat(location(calls.form("/login.jsp", form + "/jira/browse/HELP-1")))
                .isEqualTo("/jira/browse/HELP-1");
        assertThat(calls.get(DASHBOARD).statusCode()).isEqualTo(200);
    }

    @Test
    void loggingInNeverLeadsToAnotherSite() {
        for (String elsewhere : List.of("http://evil.example/", "//evil.example", "javascript:1")) {
            String form = "os_username=lead&os_password=lead&os_destination=" + elsewhere;
            assertThat(location(host.calls().form("/login.jsp", form)))
                    .isEqualTo("/jira/secure/Dashboard.jspa");
        }
    }

    @Test
    void aWrongPasswordLogsNobodyIn() {
        Calls calls = host.calls();
        assertThat(calls.form("/login.jsp", "os_username=lead&os_password=x").body())
                .contains("incorrect");
        assertThat(calls.get(DASHBOARD).statusCode()).isEqualTo(302);
    }

    @Test
    void basicCredentialsAreTakenWithoutBeingAskedFor() {
        assertThat(host.calls().as("lead").get(DASHBOARD).body()).contains("Lena");
    }

    @Test
    void noPageMayRunInlineScript() {
        HttpResponse<String> page = host.calls().as("lead").get(DASHBOARD);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
    }

    @Test
    void onlyAdministratorsSeeTheAdministration() {
        String path = "/secure/admin/AdminSummary.jspa";
        assertThat(host.calls().as("lead").get(path).statusCode()).isEqualTo(404);
        assertThat(host.calls().as("admin").get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void theAppsTablesAreNamedAsInJira() {
        List<String> tables =
                host.host()
                        .database()
                        .rows(
                                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE"
                                        + " TABLE_NAME LIKE 'AO%'",
                                row -> row.getString(1));
        assertThat(tables)
                .hasSize(HostFixture.theApp().entities().size())
                .allMatch(name -> name.startsWith("AO_0D9660_"));
    }

    @Test
    void preferencesComeBackAsJiraDeliversThem() throws Exception {
        Calls lead = host.calls().as("lead");
        String gadgets = "/rest/dashboards/1.0/10000/gadget";
        String kind = HostFixture.theApp().dashboardItems().get(0).key();
        String added = lead.json("POST", gadgets, "{\"module\":\"" + kind + "\"}").body();
        String id = added.replaceAll("^\\{\"id\":(\\d+).*", "$1");
        String prefs = "{\"isConfigured\":\"true\",\"n\":5,\"text\":\"<b>&'\"}";
        assertThat(lead.json("POST", gadgets + "/" + id + "/prefs", prefs).statusCode())
                .isEqualTo(200);
        host.restart();
        assertThat(host.calls().as("lead").get("/rest/dashboards/1.0/10000").body())
                .contains(
                        "\"prefs\":{\"isConfigured\":true,\"n\":\"5\","
                                + "\"text\":\"&lt;b&gt;&amp;&#39;\"}");
    }

    @Test
    void onlyTheOwnerChangesADashboard() {
        String body = "{\"module\":\"first-response-time\"}";
        String path = "/rest/dashboards/1.0/10000/gadget";
        assertThat(host.calls().json("POST", path, body).statusCode()).isEqualTo(401);
        assertThat(host.calls().as("anna").json("POST", path, body).statusCode()).isEqualTo(403);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("no redirect: " + answer.statusCode());
    }
}
