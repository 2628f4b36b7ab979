package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.helpdeskkpi.host.Axe;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The pictures with the demo's own tickets: told in a table too, and each part a way to its
 * tickets.
 */
class ChartsBrowserTest {
    private static final String PICTURE = ".helpdesk-kpi-chart";
    private static final String COUNTED = ".helpdesk-kpi-total .helpdesk-kpi-quiet a";
    private static final int FAR = 60;

    /** A picture is drawn for another width in the frame after the one that has it. */
    private static final String DRAWN =
            """
            const [width, done] = arguments;
            const wait = () => window.outerWidth === width
                ? requestAnimationFrame(() => requestAnimationFrame(() => done()))
                : requestAnimationFrame(wait);
            wait();
            """;

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
    void aTrendIsOneStopOfTheTabKeyAndItsArrowsLeadToAWeeksTickets() throws Exception {
        show("trend", Map.of("kpi", "frt", "bucket", "week", "period", "last90"));
        assertThat(browser.all(PICTURE + " a[tabindex='0']")).hasSize(1);
        int points = browser.all(PICTURE + " a").size();
        open(".helpdesk-kpi-more > summary");
        assertThat(browser.all(".helpdesk-kpi-table tbody tr")).hasSize(points);
        WebElement first = tabTo(PICTURE + " a");
        first.sendKeys(Keys.END);
        first.sendKeys(Keys.ARROW_LEFT);
        WebElement before = browser.driver().switchTo().activeElement();
        String name = before.getAccessibleName();
        assertThat(browser.find(".helpdesk-kpi-words").getText())
                .isEqualTo(before.getAttribute("data-words"));
        before.sendKeys(Keys.ENTER);
        browser.waitForText("h1", " tickets, median ");
        assertThat(name)
                .endsWith(": show the " + total() + " tickets")
                .startsWith(figure("median ", " and mean").split(",")[0]);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aDayOutOfControlStandsInTheTrendOfEscalationsAndItsTable() throws Exception {
        show("trend", Map.of("kpi", "escalation", "bucket", "day", "period", "last30"));
        assertThat(browser.all(PICTURE + " .helpdesk-kpi-mark")).hasSize(1);
        assertThat(browser.find(PICTURE + " a:has(.helpdesk-kpi-mark)").getAttribute("data-words"))
                .contains("Technical more than usual (");
        open(".helpdesk-kpi-more > summary");
        browser.waitForText(".helpdesk-kpi-table tbody", "Technical more than usual (");
    }

    @Test
    void targetsAreLinesWhereTheyCountTheSameTime() throws Exception {
        show("trend", Map.of("kpi", "frt", "time", "business", "queue", "billing"));
        assertThat(browser.find(".helpdesk-kpi-target-name").getText()).contains("Target 2h");
        show("trend", Map.of("kpi", "frt", "time", "elapsed", "queue", "billing"));
        assertThat(browser.all(".helpdesk-kpi-target-line")).isEmpty();
        browser.waitForText(".dashboard-item-content", "The targets count the other kind of time");
    }

    @Test
    void eachBarOpensJustTheTicketsItCounts() throws Exception {
        show("distribution", Map.of("kpi", "art", "period", "last30"));
        int sum = sum(browser.all(".helpdesk-kpi-bar-number"));
        assertThat(number(browser.find(COUNTED))).isEqualTo(sum);
        List<WebElement> bars = browser.all(PICTURE + " a");
        WebElement bar = bars.get(bars.size() / 2);
        String count = bar.findElement(By.cssSelector("text")).getText();
        String band = bar.getAttribute("data-words").replaceAll(":.*", "");
        bar.sendKeys(Keys.ENTER);
        browser.waitForText("h1", "Resolution time, " + band + ", ");
        assertThat(total()).isEqualTo(count);
    }

    @Test
    void aPercentileOpensTheTicketsThatTookAtMostSoLong() throws Exception {
        show("distribution", Map.of("kpi", "frt", "period", "last30"));
        open(".helpdesk-kpi-more > summary");
        int all = number(browser.find(COUNTED));
        browser.all(".helpdesk-kpi-table").get(1).findElement(By.cssSelector("tbody a")).click();
        browser.waitForText("h1", "First response time, up to ");
        assertThat(Integer.parseInt(total())).isBetween(all / 10, all / 10 + 1);
    }

    @Test
    void eachHourOfTheWeekOpensJustItsTickets() throws Exception {
        show("load", Map.of("period", "last90"));
        WebElement first = tabTo(PICTURE + " a");
        first.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        WebElement below = browser.driver().switchTo().activeElement();
        assertThat(below.getLocation().getY()).isGreaterThan(first.getLocation().getY());
        String count = below.findElement(By.cssSelector("text")).getText();
        String hour = below.getAttribute("data-words").split(": ")[0];
        below.sendKeys(Keys.ENTER);
        browser.waitForText("h1", "Opened, " + hour + ", ");
        assertThat(total()).isEqualTo(count);
    }

    @Test
    void aShareOpensJustTheTicketsItCounts() throws Exception {
        show("attainment", Map.of("metric", "firstResponse"));
        List<WebElement> tables = browser.all(".helpdesk-kpi-table");
        assertThat(tables).hasSize(2);
        for (WebElement table : tables) {
            for (int column = 3; column <= 5; column++) {
                String cell = "tr > :nth-child(" + column + ")";
                int sum = sum(table.findElements(By.cssSelector("tbody " + cell)));
                assertThat(number(table.findElement(By.cssSelector("tfoot " + cell))))
                        .isEqualTo(sum);
            }
        }
        WebElement missed = browser.find(".helpdesk-kpi-table tbody td:nth-child(4) a");
        String count = missed.getText();
        missed.sendKeys(Keys.ENTER);
        browser.waitForText("h1", "First response target missed");
        assertThat(total()).isEqualTo(count);
    }

    @Test
    void whatIsOverdueNowIsCountedAndListed() throws Exception {
        show("now", Map.of("limit", "5"));
        WebElement overdue = browser.find(".helpdesk-kpi-count a");
        String count = overdue.getText();
        assertThat(browser.all(".helpdesk-kpi-left[data-due]")).isNotEmpty();
        overdue.sendKeys(Keys.ENTER);
        browser.waitForText("h1", "Overdue");
        assertThat(total()).isEqualTo(count);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCountdownRunsOnlyWhileItIsSeen() throws Exception {
        show("now", Map.of());
        var found = (List<String>) browser.driver().executeAsyncScript(script("countdown"));
        assertThat(found.get(0)).isEqualTo("never shown: , false");
        assertThat(found.get(1)).isEqualTo("shown: 2s left, true");
        assertThat(found.get(2)).isEqualTo("a second later: 1s left, true");
        assertThat(found.get(3)).isEqualTo("removed: 1s left, false");
        assertThat(found.get(4)).isEqualTo("shown again true: 0s over, true");
    }

    @Test
    void theMapOfTheWeekHasEveryTicketOnceAndIsSwitchedToFirstResponses() throws Exception {
        show("load", Map.of("period", "last90"));
        String opened = browser.find(".helpdesk-kpi-total").getText();
        assertThat(opened).startsWith(cells() + " Tickets opened");
        WebElement measure = browser.find("input[value=opened]");
        measure.sendKeys(Keys.ARROW_RIGHT);
        browser.waitForText(".helpdesk-kpi-total", "First responses");
        assertThat(browser.find(".helpdesk-kpi-total").getText())
                .startsWith(cells() + " First responses")
                .isNotEqualTo(opened);
        browser.open("/secure/Dashboard.jspa")
                .waitForText(".helpdesk-kpi-total", "First responses");
        assertThat(browser.find(".helpdesk-kpi-open-hours").getAttribute("d")).isNotEmpty();
    }

    @Test
    void everyPictureCanBeReadAtEveryWidthInBothThemes() throws Exception {
        Dimension size = browser.driver().manage().window().getSize();
        for (String module : List.of("trend", "distribution", "load", "now", "attainment")) {
            for (String theme : List.of("light", "dark")) {
                browser.open("/secure/Dashboard.jspa?theme=" + theme);
                show(module, Map.of("period", "last90", "time", "business"));
                assertThat(Axe.findings(browser, ".dashboard-item-content"))
                        .as(module + " " + theme)
                        .isEmpty();
            }
            for (int width : List.of(560, 900, 1400, 2400)) {
                browser.driver().manage().window().setSize(new Dimension(width, 1400));
                browser.driver().executeAsyncScript(DRAWN, width);
                assertThat((List<?>) browser.driver().executeScript(script("clashes")))
                        .as(module + " " + width)
                        .isEmpty();
            }
            browser.driver().manage().window().setSize(size);
        }
        browser.open("/secure/Dashboard.jspa?theme=original");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no ticket", "one ticket", "365 days", "30 queues", "many tickets"})
    void whatIsRareFitsItsPlaceToo(String extreme) throws Exception {
        show("now", Map.of());
        assertThat((List<?>) browser.driver().executeAsyncScript(script("extremes"), extreme))
                .isEmpty();
    }

    /** The sum of all cells' numbers as it is written. */
    private static String cells() {
        int sum = sum(browser.all(".helpdesk-kpi-cell-number"));
        return String.format(Locale.ENGLISH, "%,d", sum);
    }

    private static void show(String module, Map<String, String> preferences) throws Exception {
        Arranged.alone(host, module, preferences);
        browser.open("/secure/Dashboard.jspa").find(".helpdesk-kpi-links a");
        browser.find(".dashboard-item-content .helpdesk-kpi .helpdesk-kpi-quiet:not(:only-child)");
    }

    private static void open(String css) {
        browser.find(css).sendKeys(Keys.ENTER);
    }

    private static String script(String name) throws IOException {
        try (InputStream in =
                ChartsBrowserTest.class.getResourceAsStream("/charts/" + name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int sum(List<WebElement> shown) {
        return shown.stream().mapToInt(ChartsBrowserTest::number).sum();
    }

    private static int number(WebElement shown) {
        return Integer.parseInt(shown.getText().replace(",", ""));
    }

    /** How many tickets or targets the list's heading speaks of. */
    private static String total() {
        return browser.find("h1")
                .getText()
                .replaceAll("(?s).*: ([0-9,]+) (?:tickets?|targets?).*", "$1");
    }

    private static String figure(String before, String after) {
        String words = browser.find("h1").getText();
        int at = words.indexOf(before) + before.length();
        int end = words.indexOf(after, at);
        return words.substring(at, end < 0 ? words.length() : end);
    }

    /** Waits for an element and presses Tab until it has the focus. */
    private static WebElement tabTo(String css) {
        WebElement wanted = browser.find(css + "[tabindex='0']");
        for (int i = 0; i < FAR; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            if (wanted.equals(browser.driver().switchTo().activeElement())) {
                return wanted;
            }
        }
        throw new AssertionError("no Tab leads to " + css);
    }
}
