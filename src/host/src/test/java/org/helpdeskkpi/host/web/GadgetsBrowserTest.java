package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.platform.module.DashboardItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What all gadgets have in common, on the dashboard. */
class GadgetsBrowserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DASHBOARD = "/secure/Dashboard.jspa";
    private static final String FRT = "first-response-time";
    private static final String PREVIEW = ".helpdesk-kpi-preview";
    private static final String DOUBLED =
            """
            const ids = Array.from(document.querySelectorAll('[id]'), node => node.id);
            return ids.filter((id, index) => ids.indexOf(id) !== index);
            """;
    private static final String OURS =
            """
            return performance.getEntriesByType('resource').map(entry => entry.name)
                .filter(name => name.includes('helpdesk-kpi'));
            """;

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.withDemo();

    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
    }

    @BeforeEach
    void logIn() {
        browser.logIn("lead");
        browser.complaints();
    }

    @Test
    void twoOfEachKeepTheirOwnSettingsOverAReload() throws Exception {
        Arranged.none(host);
        List<String> kinds =
                HostFixture.theApp().dashboardItems().stream().map(DashboardItem::key).toList();
        for (String kind : kinds) {
            Arranged.also(host, kind, Map.of("title", kind + " <b>1", "queue", "billing"));
            Arranged.also(host, kind, Map.of("title", kind + " 2", "queue", "technical"));
        }
        Calls lead = host.calls().as("lead");
        for (int look = 0; look < 2; look++) {
            browser.open(DASHBOARD);
            for (String kind : kinds) {
                String file = csv(kind + " <b>1");
                assertThat(file).contains("queue=billing");
                HttpResponse<String> figures = lead.get(file.substring(host.url().length()));
                assertThat(figures.statusCode()).as(file).isEqualTo(200);
                assertThat(figures.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("text/csv");
                assertThat(csv(kind + " 2")).contains("queue=technical");
                waitForFigures(kind + " <b>1", "Queue: Billing");
                waitForFigures(kind + " 2", "Queue: Technical");
            }
            assertThat((List<?>) browser.driver().executeScript(DOUBLED)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(browser.all(".dashboard-item-frame")).hasSize(2 * kinds.size());
    }

    @Test
    void theKeyboardSwitchesTheFigureAndTheDashboardKeepsIt() throws Exception {
        show(FRT, Map.of());
        checked().sendKeys(Keys.ARROW_RIGHT);
        browser.waitForText(".helpdesk-kpi-figure", "mean");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("value"))
                .isEqualTo("mean");
        browser.open(DASHBOARD).waitForText(".helpdesk-kpi-figure", "mean");
        assertThat(checked().getAttribute("value")).isEqualTo("mean");
    }

    @Test
    void whoCannotChangeTheDashboardSwitchesForTheMoment() throws Exception {
        show(FRT, Map.of());
        browser.logIn("anna").open(DASHBOARD).waitForText(".helpdesk-kpi-figure", "median");
        checked().sendKeys(Keys.ARROW_RIGHT);
        browser.waitForText(".helpdesk-kpi-figure", "mean");
        browser.open(DASHBOARD).waitForText(".helpdesk-kpi-figure", "median");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePreviewFollowsWhatIsTypedAndOnlySavingKeepsIt() throws Exception {
        show(FRT, Map.of());
        configure();
        browser.waitForText(PREVIEW, "Last 30 days");
        select("period").selectByValue("lastMonth");
        browser.waitForText(PREVIEW, "Last month");
        browser.find(".helpdesk-kpi-settings .aui-button-link").click();
        browser.waitForText(".helpdesk-kpi-figure", "median");
        assertThat(browser.find(".dashboard-item-content").getText()).contains("Last 30 days");
        configure();
        select("period").selectByValue("lastMonth");
        field("title").sendKeys("Last <i>month");
        browser.find(".helpdesk-kpi-settings [type=submit]").click();
        browser.waitForText(".dashboard-item-title", "Last <i>month");
        browser.open(DASHBOARD).waitForText(".dashboard-item-content", "Last month (");
        configure();
        assertThat(field("title").getAttribute("value")).isEqualTo("Last <i>month");
    }

    @Test
    void aMistakeIsToldBesideItsFieldAndNothingTypedIsLost() throws Exception {
        show(FRT, Map.of());
        configure();
        field("title").sendKeys("Mine");
        select("period").selectByValue("days");
        browser.waitForText("[data-field=from] .error", "Choose a day.");
        type("from", "2026-02-10");
        type("to", "2026-02-01");
        browser.waitForText("[data-field=to] .error", "must not be before the first");
        browser.find(".helpdesk-kpi-settings [type=submit]").click();
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(field("to"));
        assertThat(field("title").getAttribute("value")).isEqualTo("Mine");
        assertThat(field("from").getAttribute("value")).isEqualTo("2026-02-10");
        type("to", "2026-02-20");
        browser.find(".helpdesk-kpi-settings [type=submit]").click();
        browser.waitForText(".dashboard-item-title", "Mine");
        browser.waitForText(".dashboard-item-content", "Feb 10, 2026 to Feb 20, 2026");
    }

    @Test
    void whatCannotBeSavedIsSaidAndStaysAsItWasTyped() throws Exception {
        show(FRT, Map.of());
        refuseToSave();
        configure();
        field("title").sendKeys("Mine");
        browser.find(".helpdesk-kpi-settings [type=submit]").click();
        browser.waitForText(".helpdesk-kpi-settings > .error", "try again");
        assertThat(field("title").getAttribute("value")).isEqualTo("Mine");
        browser.driver().executeScript("window.fetch = window.kept;");
        browser.find(".helpdesk-kpi-settings [type=submit]").click();
        browser.waitForText(".dashboard-item-title", "Mine");
        browser.complaints();
    }

    @Test
    void aSwitchThatCannotBeSavedHoldsUntilThePageIsLoadedAgain() throws Exception {
        show(FRT, Map.of());
        refuseToSave();
        checked().sendKeys(Keys.ARROW_RIGHT);
        browser.waitForText(".helpdesk-kpi-figure", "mean");
        browser.waitForText(".dashboard-item-content", "holds until the page is loaded again");
        configure();
        assertThat(select("statistic").getFirstSelectedOption().getAttribute("value"))
                .isEqualTo("mean");
        browser.driver().executeScript("window.fetch = window.kept;");
        select("statistic").selectByValue("p90");
        browser.find(".helpdesk-kpi-settings [type=submit]").click();
        browser.waitForText(".helpdesk-kpi-figure", "90th percentile");
        browser.complaints();
    }

    @Test
    void theDefinitionAppearsOnFocusAndOnHoverAndGoesWithEscape() throws Exception {
        show(FRT, Map.of());
        WebElement button = browser.find(".helpdesk-kpi-define");
        WebElement tip = browser.find(".helpdesk-kpi-define + .helpdesk-kpi-tip");
        assertThat(tip.isDisplayed()).isFalse();
        browser.driver().executeScript("arguments[0].focus()", button);
        assertThat(tip.isDisplayed()).isTrue();
        assertThat(tip.getText()).startsWith("From creation to the first public reply");
        button.sendKeys(Keys.ESCAPE);
        assertThat(tip.isDisplayed()).isFalse();
        browser.driver().executeScript("arguments[0].blur()", button);
        new Actions(browser.driver()).moveToElement(button).perform();
        assertThat(tip.isDisplayed()).isTrue();
    }

    @Test
    void emptyLoadingAndErrorAreEachTold() throws Exception {
        show(
                "agents-and-queues",
                Map.of("period", "days", "from", "2001-01-01", "to", "2001-01-02"));
        browser.waitForText(".helpdesk-kpi-empty", "No ticket");
        browser.driver()
                .executeScript(
                        "window.kept = window.fetch; window.fetch = () => new Promise(() => {});");
        configure();
        browser.waitForText(".dashboard-item-content", "Loading");
        browser.driver().executeScript("window.fetch = () => Promise.reject(new Error('x'));");
        configure();
        browser.waitForText(".aui-message-error", "could not be reached");
        browser.driver().executeScript("window.fetch = window.kept;");
        browser.find(".aui-message-error button").click();
        browser.waitForText(PREVIEW, "No ticket");
    }

    @Test
    void whereNobodyMayBeNamedTheFiguresOfTheTeamStillStand() throws Exception {
        keepPrivate("team");
        try {
            show(FRT, Map.of());
            browser.waitForText(".dashboard-item-content", "By queue");
            assertThat(browser.find(".helpdesk-kpi-figure").getText()).contains("median");
            assertThat(browser.find(".dashboard-item-content").getText())
                    .doesNotContain("By agent", "Anna Berg")
                    .contains("team");
            show("agents-and-queues", Map.of());
            browser.waitForText(".dashboard-item-content table", "Billing");
            assertThat(browser.find(".dashboard-item-content").getText())
                    .doesNotContain("Anna Berg")
                    .contains("team");
        } finally {
            keepPrivate("leads");
        }
    }

    @Test
    void aDashboardWithoutOurGadgetsLoadsOneSmallScript() throws Exception {
        Arranged.none(host);
        browser.open(DASHBOARD).find("#add-gadget-kind");
        assertThat((List<?>) browser.driver().executeScript(OURS))
                .singleElement()
                .asString()
                .endsWith(":dashboard/items.js");
    }

    private static void keepPrivate(String mode) throws Exception {
        Calls admin = host.calls().as("admin");
        String settings = "/rest/helpdesk-kpi/1.0/settings";
        var document = (ObjectNode) new ObjectMapper().readTree(admin.get(settings).body());
        document.withObject("/settings").putObject("privacy").put("mode", mode);
        assertThat(admin.json("PUT", settings, document.toString()).statusCode()).isEqualTo(200);
    }

    private static void show(String module, Map<String, String> preferences) throws Exception {
        Arranged.alone(host, module, preferences);
        browser.open(DASHBOARD).find(".helpdesk-kpi-foot");
    }

    /** The address of the figures of the gadget with this title. */
    private static String csv(String title) {
        WebElement frame = frame(title);
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(d -> frame.findElement(By.cssSelector("a[href*='.csv?']")))
                .getAttribute("href");
    }

    /** What a gadget is about stands above its figures and comes with them. */
    private static void waitForFigures(String title, String about) {
        WebElement content = frame(title).findElement(By.className("dashboard-item-content"));
        new WebDriverWait(browser.driver(), PATIENCE)
                .withMessage(() -> title + " never said " + about + " but: " + content.getText())
                .until(
                        d ->
                                content.getText().contains(about)
                                        && content.getText().contains("Calendar: "));
    }

    private static WebElement frame(String title) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(
                        d ->
                                browser.all(".dashboard-item-frame").stream()
                                        .filter(one -> titleOf(one).equals(title))
                                        .findFirst()
                                        .orElse(null));
    }

    private static String titleOf(WebElement frame) {
        return frame.findElement(By.className("dashboard-item-title")).getText();
    }

    private static WebElement checked() {
        return browser.find(".helpdesk-kpi-switch input:checked");
    }

    /** Figures still come, but the dashboard keeps nothing. */
    private static void refuseToSave() {
        browser.driver()
                .executeScript(
                        "window.kept = window.fetch;"
                                + "window.fetch = (url, how) => how.method === 'POST'"
                                + " ? Promise.reject(new Error('x')) : window.kept(url, how);");
    }

    private static void configure() {
        browser.find(".host-tools button[title^=Configure]").click();
    }

    private static Select select(String name) {
        return new Select(field(name));
    }

    private static WebElement field(String name) {
        return browser.find(".helpdesk-kpi-settings [name=" + name + "]");
    }

    /** Into a field for a day, whose own way of typing depends on the browser's language. */
    private static void type(String name, String day) {
        browser.driver()
                .executeScript(
                        "arguments[0].value = arguments[1];"
                                + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                        field(name),
                        day);
    }
}
