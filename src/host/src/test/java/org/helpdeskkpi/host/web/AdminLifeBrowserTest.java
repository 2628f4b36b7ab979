package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.helpdeskkpi.core.app.FailedTicket;
import org.helpdeskkpi.core.app.Reconciliation;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.host.Axe;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.plugin.store.AoMarks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The admin area over a help desk with a year of tickets: health, backfill, order and judging. */
class AdminLifeBrowserTest {
    private static final String PAGE = ".helpdesk-kpi-page";
    private static final String NAMES = "[id^='queues['][id$='].name']";
    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.withDemo();

    private static HostFixture host;
    private static Browser browser;
    private static Marks marks;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
        marks = new AoMarks(host.host().services().activeObjects());
        browser.logIn("admin").open("/plugins/servlet/helpdesk-kpi/admin").confirm("admin");
        browser.find(PAGE);
    }

    @Test
    void healthTellsDriftRowsAndEachFailedTicketWithItsLink() throws IOException {
        long ticket = host.host().jira().site().issues().all().iterator().next().id();
        Instant now = Instant.now();
        Instant later = now.plusSeconds(3_600);
        marks.reconciled(new Reconciliation(now, 3, 1, 0, 0));
        marks.failed()
                .save(
                        List.of(
                                new FailedTicket(new TicketId(ticket), 4, "<b>broken</b>", later),
                                new FailedTicket(new TicketId(77), 1, "gone", later)));
        open("overview");
        browser.waitForText(".helpdesk-kpi-facts", "missing and added: 3, gone and removed: 1");
        assertThat(browser.find(".helpdesk-kpi-facts").getText())
                .containsPattern("[\\d,]{5,} by version 1 \\(Answers\\)")
                .contains("Versions of the settings 1");
        List<WebElement> rows = browser.all(".helpdesk-kpi-failures tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getText()).contains("<b>broken</b>");
        assertThat(rows.get(0).findElement(By.cssSelector("a")).getAttribute("href"))
                .contains("/browse/HELP-");
        assertThat(rows.get(1).getText()).startsWith("No. 77");
        assertThat(Axe.findings(browser, PAGE)).isEmpty();
        marks.failed().forget(List.of(new TicketId(ticket), new TicketId(77)));
    }

    @Test
    void aBackfillIsStartedPausedResumedAndBrokenOffByKeyboard() {
        open("overview");
        act("start");
        act("pause");
        browser.waitForText(".helpdesk-kpi-backfill", "Paused");
        assertThat(browser.find(".helpdesk-kpi-progress").getAttribute("value")).isNotEqualTo("1");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("data-act"))
                .isIn("resume", "stop");
        act("resume");
        browser.waitForText(".helpdesk-kpi-backfill", "Running");
        act("stop");
        browser.waitForText(".helpdesk-kpi-backfill", "Stopped: 0 of");
        browser.waitForText(".helpdesk-kpi-versions tbody", "ANSWERS");
    }

    @Test
    void aQueueIsDraggedToAnotherPlaceAndTheOrderIsTold() {
        open("queues");
        browser.find(".helpdesk-kpi-grip");
        List<String> before = names();
        List<WebElement> grips =
                browser.all("[data-list='queues'] > .helpdesk-kpi-row .helpdesk-kpi-grip");
        new Actions(browser.driver())
                .moveToElement(grips.get(1))
                .clickAndHold()
                .moveByOffset(0, -40)
                .moveToElement(browser.find("[id='queues[0]-title']"))
                .release()
                .perform();
        browser.waitForText("[role=status]", "is now number 1 of " + before.size() + ".");
        assertThat(names())
                .startsWith(before.get(1), before.get(0))
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("queues[0]");
    }

    @Test
    void aDragThatIsGivenUpChangesNothing() {
        open("queues");
        browser.find(".helpdesk-kpi-grip");
        List<String> before = names();
        new Actions(browser.driver())
                .moveToElement(browser.all(".helpdesk-kpi-grip").get(1))
                .clickAndHold()
                .moveToElement(browser.find("[id='queues[0]-title']"))
                .sendKeys(Keys.ESCAPE)
                .release()
                .perform();
        assertThat(names()).isEqualTo(before);
        assertThat(browser.all(".helpdesk-kpi-drop, .helpdesk-kpi-dragged")).isEmpty();
    }

    @Test
    void lastMonthIsJudgedByTheTargetsAsTheyAreTyped() {
        open("targets");
        WebElement duration = browser.find("[id='targets[0].duration']");
        duration.clear();
        duration.sendKeys("1m");
        String here = judge();
        browser.waitForText(PAGE, "Tried are the targets as they stood in the form");
        assertThat(browser.find("[name='targets[0].duration']").getAttribute("value"))
                .isEqualTo("1m");
        assertThat(browser.find("[name='period']").getAttribute("value")).isEqualTo("lastMonth");
        browser.waitForText("h2[tabindex]", "What if, ");
        back(here);
    }

    @Test
    void byTheSavedTargetsItWasJudgedAlready() {
        open("targets");
        String here = judge();
        browser.waitForText(PAGE, "These are the targets as they are saved");
        assertThat(browser.find("a[href*='view=attainment']").getAttribute("href"))
                .endsWith("view?view=attainment&period=lastMonth");
        back(here);
    }

    /** Follows the link into its own tab; the one it left. */
    private static String judge() {
        String here = browser.driver().getWindowHandle();
        browser.find(".helpdesk-kpi-judge").sendKeys(Keys.ENTER);
        browser.waitForWindows(2);
        browser.driver().getWindowHandles().stream()
                .filter(one -> !one.equals(here))
                .forEach(one -> browser.driver().switchTo().window(one));
        return here;
    }

    private static void back(String here) {
        browser.driver().close();
        browser.driver().switchTo().window(here);
    }

    private static List<String> names() {
        return browser.all(NAMES).stream().map(one -> one.getAttribute("value")).toList();
    }

    private static void act(String name) {
        browser.find(".helpdesk-kpi-backfill [data-act='" + name + "']").sendKeys(Keys.ENTER);
    }

    private static void open(String tab) {
        browser.open("/plugins/servlet/helpdesk-kpi/admin?tab=" + tab);
    }
}
