package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.helpdeskkpi.host.Axe;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The panel beside an issue: how it stands, for those who may see it. */
class IssuePanelBrowserTest {
    private static final String REST = "/rest/helpdesk-kpi/1.0/";
    private static final String PANEL = "#issue-panel";
    private static final String RESPONSE = PANEL + " [data-metric=firstResponse]";
    private static final String RESOLUTION = PANEL + " [data-metric=resolution]";
    private static final String SUMMARY = "<script>alert(1)</script> The invoice is wrong";
    private static final JsonMapper JSON = new JsonMapper();

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.empty();

    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
        setTargets();
    }

    @Test
    void whatIsLeftTicksUntilAnAgentAnswers() throws IOException {
        String key = ticket();
        browser.logIn("anna").open("/browse/" + key);
        browser.waitForText(RESPONSE, "Running");
        browser.complaints();
        assertThat(text(RESPONSE))
                .containsPattern("(3h 59m|4h) left")
                .containsPattern("Due \\w{3}, \\w{3} \\d+, 20\\d\\d, \\d\\d:\\d\\d\n")
                .contains("No value yet: without a reply.")
                .contains("Counts next: A public reply of an agent who is not the reporter.")
                .contains("Target firstResponse: 4h, every second counts;");
        assertThat(text(RESOLUTION)).contains("Counts next: Setting a resolution.");
        assertThat(text(PANEL)).contains("Times are those of ");
        picture("open");
        assertThat(Axe.findings(browser, PANEL)).isEmpty();

        jira("anna", "issue/" + key + "/comment", "{\"body\": \"We look into it.\"}");
        Awaitility.await().until(() -> values(key).path("firstResponse").isObject());
        browser.open("/browse/" + key);
        browser.waitForText(RESPONSE, "Met");
        assertThat(text(RESPONSE)).contains("Answered by Anna").doesNotContain("left", "Counts");
        picture("answered");
        assertThat(browser.complaints()).isEmpty();
    }

    /** In its last hour seconds are shown, and they pass without the server. */
    @Test
    void secondsPassWithoutTheServer() {
        browser.logIn("anna").open("/browse/" + ticket());
        browser.waitForText(RESPONSE, "Running");
        Object texts =
                browser.driver()
                        .executeAsyncScript(
                                """
                                const done = arguments[0];
                                const read = Date.parse('2026-01-05T10:00:00Z');
                                const clock = {remaining: 60, runs: {from: '2026-01-05T10:00:00Z', to: null}};
                                require(['helpdesk-kpi/running-clock'], function (clocks) {
                                    const time = clocks.time('2026-01-05T10:00:00Z');
                                    const seen = [];
                                    clocks.tick(function () {
                                        seen.push(Math.round(clocks.left(clock, time.read, time.now())));
                                        return seen.length < 2 || done(seen);
                                    });
                                });""");
        assertThat((List<?>) texts).isEqualTo(List.of(59L, 58L));
    }

    @Test
    void thePanelLeadsToTheEvidenceWithTheTicketsSummary() {
        String key = ticket();
        browser.logIn("lead").open("/browse/" + key);
        browser.waitForText(PANEL, "What made these values");
        browser.complaints();
        browser.find(PANEL + " a").click();
        browser.waitForText(".helpdesk-kpi-evidence", key + " " + SUMMARY);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatIsNotThereYetIsSaid() {
        browser.logIn("anna").open("/browse/" + ticket());
        browser.waitForText(RESPONSE, "Running");
        browser.driver()
                .executeScript(
                        """
                        const place = document.createElement('div');
                        place.dataset.key = 'HELP-999999';
                        document.querySelector('#issue-panel .mod-content').replaceChildren(place);
                        require(['helpdesk-kpi/issue-panel'], panel => panel.start(place));""");
        browser.waitForText(PANEL, "This ticket has no values yet.");
    }

    @Test
    void customersHaveNoPanelAndNothingOfItIsLoaded() {
        browser.logIn("carla").open("/browse/" + ticket());
        browser.waitForText("#main", "Details");
        assertThat(browser.all(PANEL)).isEmpty();
        assertThat(browser.all("#helpdesk-kpi-evidence, script[src*='issue-panel-page']"))
                .isEmpty();
    }

    @Test
    void customersAreOfferedNoPageThatWouldTurnThemAway() {
        browser.logIn("carla").open("/secure/Dashboard.jspa");
        browser.waitForText("#main", "");
        assertThat(browser.all("[id^=helpdesk-kpi-]")).isEmpty();
        browser.logIn("anna").open("/secure/Dashboard.jspa");
        assertThat(browser.all("#helpdesk-kpi-me, #helpdesk-kpi-wallboard")).hasSize(2);
    }

    @Test
    void onlyLeadsAreOfferedTheWhatIf() {
        browser.logIn("anna").open("/secure/Dashboard.jspa");
        assertThat(browser.all("#helpdesk-kpi-me")).hasSize(1);
        assertThat(browser.all("#helpdesk-kpi-what-if")).isEmpty();
        browser.logIn("lead").open("/secure/Dashboard.jspa");
        assertThat(browser.all("#helpdesk-kpi-what-if")).hasSize(1);
    }

    /** Around the clock, so that they run whenever this is tried. */
    private static void setTargets() throws IOException {
        JsonNode settings = get("admin", "settings");
        ArrayNode targets = ((ObjectNode) settings.path("settings")).putArray("targets");
        for (String metric : List.of("firstResponse", "resolution")) {
            targets.addObject().put("name", metric).put("metric", metric).put("duration", "PT4H");
        }
        HttpResponse<String> saved =
                host.calls().as("admin").json("PUT", REST + "settings", settings.toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** A new one with values; its key. */
    private static String ticket() {
        String key =
                jira(
                                "carla",
                                "issue",
                                """
                                {"fields": {"project": {"key": "HELP"}, "summary": "%s",
                                 "issuetype": {"name": "Incident"}, "components": [{"name": "Billing"}]}}"""
                                        .formatted(SUMMARY))
                        .path("key")
                        .asText();
        Awaitility.await().until(() -> status("lead", "tickets/" + key) == 200);
        return key;
    }

    private static int status(String user, String path) {
        return host.calls().as(user).get(REST + path).statusCode();
    }

    private static JsonNode values(String key) throws IOException {
        return get("lead", "tickets/" + key);
    }

    private static JsonNode get(String user, String path) throws IOException {
        return JSON.readTree(host.calls().as(user).get(REST + path).body());
    }

    private static JsonNode jira(String user, String path, String body) {
        HttpResponse<String> answer =
                host.calls().as(user).json("POST", "/rest/api/2/" + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static String text(String css) {
        return browser.find(css).getText();
    }

    private static void picture(String name) throws IOException {
        String directory = System.getProperty("screenshots");
        if (directory != null) {
            browser.screenshot(Path.of(directory, "panel-" + name + ".png"));
        }
    }
}
