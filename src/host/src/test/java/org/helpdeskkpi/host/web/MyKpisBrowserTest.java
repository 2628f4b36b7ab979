package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.helpdeskkpi.host.Axe;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** An agent's own page: what is due, figures beside the team's, how they went, and the tickets. */
class MyKpisBrowserTest {
    private static final String ME = "/plugins/servlet/helpdesk-kpi/me";
    private static final String SETTINGS = "/rest/helpdesk-kpi/1.0/settings";
    private static final String TICKETS = ".helpdesk-kpi-me-part:last-child";

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.withDemo();

    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
        browser.logIn("anna");
    }

    @BeforeEach
    void open() {
        browser.open(ME);
        browser.waitForText(".helpdesk-kpi-me", "All agents, median: ");
        browser.waitForText(TICKETS, "HELP-");
        browser.waitForText(".helpdesk-kpi-me", "Last 90 days");
        browser.waitForText(".helpdesk-kpi-me", "Overdue");
        browser.complaints();
    }

    @Test
    void ownFiguresStandBesideTheirPastAndTheTeamsWithoutAnyRank() throws Exception {
        String page = browser.find(".helpdesk-kpi-me").getText();
        assertThat(page)
                .contains("Due next", "Your figures", "How they went", "Your tickets")
                .contains("in the period before", "All agents, median: ", "All agents: ")
                .doesNotContain("Ben ", "Agent: me");
        assertThat(browser.all(".helpdesk-kpi-me .helpdesk-kpi-tile")).hasSize(4);
        assertThat(Axe.findings(browser, ".helpdesk-kpi-me")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anotherPeriodAndStatisticAreForAllOfThePage() {
        new Select(browser.find("#helpdesk-kpi-me-period")).selectByValue("last90");
        new Select(browser.find("#helpdesk-kpi-me-statistic")).selectByValue("mean");
        browser.waitForText(".helpdesk-kpi-me", "All agents, mean: ");
        String all = browser.find(TICKETS + " .helpdesk-kpi-links a").getAttribute("href");
        assertThat(all).contains("period=last90", "agent=me", "back=me");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatWasChosenIsStillChosenAfterANumberWasOpened() {
        new Select(browser.find("#helpdesk-kpi-me-period")).selectByValue("lastMonth");
        new Select(browser.find("#helpdesk-kpi-me-statistic")).selectByValue("mean");
        browser.waitForText(".helpdesk-kpi-me", "All agents, mean: ");
        browser.find(TICKETS + " .helpdesk-kpi-links a").click();
        browser.waitForText("#main", "Back to My KPIs");
        browser.driver().navigate().back();
        browser.waitForText(".helpdesk-kpi-me", "All agents, mean: ");
        assertThat(browser.find("#helpdesk-kpi-me-period").getAttribute("value"))
                .isEqualTo("lastMonth");
        assertThat(browser.driver().getCurrentUrl())
                .endsWith("/me?period=lastMonth&statistic=mean");
    }

    @Test
    void ownTicketsOfAKindLeadToTheirEvidence() {
        new Select(browser.find("#helpdesk-kpi-me-figure")).selectByValue("frtMissed");
        browser.waitForText(TICKETS + " [role=status]", "First response target missed");
        List<WebElement> rows = browser.all(TICKETS + " tbody tr");
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getText()).contains("missed"));
        assertThat(browser.find(TICKETS + " a[download]").getAttribute("href"))
                .contains("tickets.csv?", "figure=frtMissed", "agent=me");
        WebElement ticket = browser.find(TICKETS + " tbody a");
        String key = ticket.getText();
        ticket.click();
        browser.waitForText(".helpdesk-kpi-evidence", key);
    }

    /** The page and the panel say what is kept back, and show the team's. */
    @Test
    void whereNobodyIsNamedThereAreTheTeamsFiguresOnly() throws IOException {
        setPrivacy("team");
        try {
            browser.open(ME);
            browser.waitForText(".helpdesk-kpi-me-withheld", "what the whole team did");
            String page = browser.find(".helpdesk-kpi-me").getText();
            assertThat(page)
                    .contains("First response time", "Tickets counted: ")
                    .doesNotContain("Due next", "How they went", "Your tickets", "Anna");
            assertThat(Axe.findings(browser, ".helpdesk-kpi-me")).isEmpty();
            browser.open("/browse/HELP-100");
            browser.waitForText("#issue-panel", "Answered by somebody");
            assertThat(browser.find("#issue-panel").getText()).doesNotContain("Anna", "null");

            setPrivacy("off");
            browser.open("/browse/HELP-100");
            browser.waitForText("#main", "Details");
            assertThat(browser.all("#issue-panel")).isEmpty();
        } finally {
            setPrivacy("leads");
        }
    }

    private static void setPrivacy(String mode) throws IOException {
        var admin = host.calls().as("admin");
        var settings = (ObjectNode) new JsonMapper().readTree(admin.get(SETTINGS).body());
        ((ObjectNode) settings.path("settings")).putObject("privacy").put("mode", mode);
        var saved = admin.json("PUT", SETTINGS, settings.toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    @Test
    void thePastIsOfOneFigureAtATime() {
        new Select(browser.find("#helpdesk-kpi-me-kpi")).selectByValue("art");
        browser.waitForText(".helpdesk-kpi-me-part:nth-last-child(2)", "Resolution time");
        assertThat(
                        browser.find(".helpdesk-kpi-me-part:nth-last-child(2) a[download]")
                                .getAttribute("href"))
                .contains("metric=art", "agent=me", "by=week");
        assertThat(browser.complaints()).isEmpty();
    }
}
