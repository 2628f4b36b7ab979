package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From a figure on the dashboard down to a ticket's evidence, without a mouse. */
class DrillBrowserTest {
    /** The number of tickets in a line of the resolution time's small table by queue. */
    private static final String CELL =
            "td:last-child a[href*='figure=art&'][href*='queue=billing']:not([href*='agent='])";

    private static final String TICKET = ".helpdesk-kpi-list tbody tr:first-child a";
    private static final int FAR = 1_000;

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.withDemo();

    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
        browser.logIn("lead");
    }

    @Test
    void aCellOpensItsTicketsAndATicketItsEvidence() {
        browser.open("/secure/Dashboard.jspa");
        WebElement cell = tabTo(CELL);
        int count = Integer.parseInt(cell.getText());
        assertThat(cell.getAccessibleName())
                .startsWith(count + ", Resolution time, Billing, ")
                .endsWith(": show the " + count + " tickets");
        cell.sendKeys(Keys.ENTER);

        browser.waitForText("h1", "queue Billing: " + count + " tickets, median ");
        assertThat(browser.all(".helpdesk-kpi-list tbody tr")).hasSize(Math.min(50, count));
        WebElement ticket = tabTo(TICKET);
        String key = ticket.getText();
        ticket.sendKeys(Keys.ENTER);

        browser.waitForText(".helpdesk-kpi-evidence", key);
        browser.waitForText(".helpdesk-kpi-evidence", "Billing");
        assertThat(browser.driver().getCurrentUrl()).contains("/ticket?key=" + key);
        tabTo(".helpdesk-kpi-back").sendKeys(Keys.ENTER);
        browser.waitForText("h1", "queue Billing: " + count + " tickets, median ");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aListOpensInTheIssueNavigatorWhole() {
        browser.open(
                "/plugins/servlet/helpdesk-kpi/tickets?figure=art&queue=billing&period=last30");
        WebElement link = tabTo(".helpdesk-kpi-navigator");
        String count = browser.find("h1").getText().replaceAll("^.*: (\\d+) tickets.*$", "$1");
        link.sendKeys(Keys.ENTER);

        browser.waitForText(".host-quiet", count + " found");
        assertThat(browser.find("#jql").getAttribute("value"))
                .isEqualTo(
                        "issue in kpiTickets(\"figure=art\", \"period=last30\","
                                + " \"queue=billing\")");
    }

    @Test
    void aDayOutOfControlIsMarkedInWordsAndOpensItsTickets() {
        browser.open("/secure/Dashboard.jspa");
        browser.waitForText(".helpdesk-kpi-spikes", "Technical: 1 day out of control");
        assertThat(browser.find(".helpdesk-kpi-spikes tbody tr").getText())
                .contains("more than usual");
        assertThat(browser.all(".helpdesk-kpi-control .helpdesk-kpi-mark")).hasSize(1);
        WebElement day = tabTo(".helpdesk-kpi-spikes tbody a");
        String count = day.getText().split(" ")[0];
        day.sendKeys(Keys.ENTER);

        browser.waitForText("h1", "queue Technical: " + count + " tickets");
        browser.waitForText(".helpdesk-kpi-list", "No mail arrives any more");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFigureSaysHowSureItIs() {
        browser.open("/secure/Dashboard.jspa");
        browser.waitForText(".helpdesk-kpi-card", "95% confidence interval: ");
        assertThat(browser.find(".helpdesk-kpi-interval").getAttribute("textContent"))
                .startsWith("95% confidence interval:");
        browser.open("/plugins/servlet/helpdesk-kpi/tickets?figure=frt&period=last30");
        browser.waitForText(".helpdesk-kpi", "The median lies between ");
    }

    /** Waits for an element and presses Tab until it has the focus. */
    private static WebElement tabTo(String css) {
        WebElement wanted = browser.find(css);
        for (int i = 0; i < FAR; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            if (wanted.equals(browser.driver().switchTo().activeElement())) {
                return wanted;
            }
        }
        throw new AssertionError("no Tab leads to " + css);
    }
}
