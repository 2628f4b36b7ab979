package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.helpdeskkpi.host.Axe;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page of a view and the wallboard. */
class ViewPagesBrowserTest {
    private static final String PAGES = "/plugins/servlet/helpdesk-kpi/";
    private static final String SLIDE = ".helpdesk-kpi-wall-slide";
    private static final String STAGE = ".helpdesk-kpi-wall-stage";

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
    void theAddressShowsTheSameViewAgain() {
        browser.open(PAGES + "view?view=art&queue=billing&period=lastMonth");
        browser.waitForText(".helpdesk-kpi-figure", "mean");
        new Select(browser.find("[name=queue]")).selectByValue("technical");
        browser.waitForText(".helpdesk-kpi-shown", "Queue: Technical");
        browser.find(".helpdesk-kpi-switch input:checked").sendKeys(Keys.ARROW_LEFT);
        browser.waitForText(".helpdesk-kpi-figure", "median");
        String figure = browser.find(".helpdesk-kpi-figure").getText();
        String link = browser.find("#helpdesk-kpi-view-link").getAttribute("value");
        assertThat(link)
                .isEqualTo(browser.driver().getCurrentUrl())
                .contains("view=art", "queue=technical", "statistic=median", "period=lastMonth");
        browser.open("/secure/Dashboard.jspa");
        browser.driver().get(link);
        browser.waitForText(".helpdesk-kpi-figure", "median");
        assertThat(browser.find(".helpdesk-kpi-figure").getText()).isEqualTo(figure);
        assertThat(new Select(browser.find("[name=queue]")).getFirstSelectedOption().getText())
                .isEqualTo("Technical");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anotherViewKeepsWhatTheyHaveInCommonAndAListLeadsBack() {
        browser.open(PAGES + "view?view=frt&queue=billing&period=lastMonth");
        browser.find(".helpdesk-kpi-foot");
        new Select(browser.find("[name=view]")).selectByValue("fcr");
        browser.waitForText("h1", "First contact resolution");
        browser.waitForText(".helpdesk-kpi-shown", "Queue: Billing");
        String page = browser.driver().getCurrentUrl();
        browser.find(".helpdesk-kpi-figure a").sendKeys(Keys.ENTER);
        browser.waitForText("#main", "Back to the view");
        browser.driver().findElement(By.linkText("Back to the view")).click();
        browser.waitForText("h1", "First contact resolution");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view?view=frt", "wallboard?compose=true", "wallboard?show=view%3Dfrt"})
    void whoMaySeeNothingIsToldSo(String page) {
        browser.logIn("carla").open(PAGES + page);
        browser.waitForText(".aui-message-error", "Only the agents and leads");
    }

    @Test
    void anUnknownViewIsToldWithThoseThereAre() {
        browser.open(PAGES + "view?view=%3Cb%3E");
        browser.waitForText("#main", "There is no such view. Those there are: frt, art, fcr");
    }

    @Test
    void aWallboardNamesNobodyUnlessAskedTo() throws IOException {
        List<String> names = agents();
        assertThat(names).hasSizeGreaterThan(3);
        List<String> views = views();
        String shown =
                String.join(
                        "&",
                        views.stream().map(id -> "show=view%3D" + id + "%26agent%3Danna").toList());
        browser.open(PAGES + "wallboard?seconds=600&" + shown);
        for (int i = 0; i < views.size(); i++) {
            browser.waitForText(".helpdesk-kpi-wall-place", (i + 1) + " of " + views.size());
            assertThat(browser.find(STAGE).getAttribute("textContent"))
                    .as(views.get(i))
                    .doesNotContain(names);
            press(Keys.ARROW_RIGHT);
        }
        browser.waitForText(".helpdesk-kpi-wall-place", "1 of ");
        browser.open(PAGES + "wallboard?names=yes&show=view%3Dtable");
        browser.waitForText(STAGE, names.get(0));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aWallboardGoesOnByItselfUntilItIsPaused() throws Exception {
        browser.open(PAGES + "wallboard?seconds=5&show=view%3Dfrt&show=view%3Dart");
        browser.waitForText(SLIDE, "First response time");
        browser.waitForText(SLIDE, "Average resolution time");
        press(Keys.SPACE);
        browser.waitForText(".helpdesk-kpi-wall-bar", "Continue");
        Thread.sleep(6_000);
        assertThat(browser.find(SLIDE).getText()).contains("Average resolution time");
        press(Keys.ARROW_LEFT);
        browser.waitForText(SLIDE, "First response time");
        assertThat(zoom()).isGreaterThan(1);
    }

    @Test
    void aWallboardIsPutTogetherOnItsPage() {
        browser.open(PAGES + "wallboard");
        browser.waitForText("#main", "There is no view on it yet.");
        new Select(browser.find("#helpdesk-kpi-wall-view")).selectByValue("frt");
        add().click();
        new Select(browser.find("#helpdesk-kpi-wall-view")).selectByValue("table");
        add().click();
        browser.find("li:first-child summary").click();
        new Select(browser.find("li:first-child [name=period]")).selectByValue("lastMonth");
        browser.find("li:last-child .helpdesk-kpi-up").sendKeys(Keys.ENTER);
        browser.waitForText(".helpdesk-kpi-slides li:first-child", "Agents and queues");
        WebElement seconds = browser.find("#helpdesk-kpi-wall-seconds");
        seconds.clear();
        seconds.sendKeys("3");
        browser.waitForText("#helpdesk-kpi-wall-seconds-problem", "from 5 to 3600");
        seconds.sendKeys("0");
        browser.driver().findElement(By.linkText("Open the wallboard")).click();
        browser.waitForText(SLIDE, "Agents and queues");
        assertThat(browser.driver().getCurrentUrl()).contains("seconds=30", "period%3DlastMonth");
        press(Keys.ESCAPE);
        browser.waitForText(".helpdesk-kpi-slides li:last-child", "First response time");
    }

    static Stream<String> screens() {
        return Stream.of("original", "light", "dark")
                .flatMap(
                        theme ->
                                Stream.of(
                                                "view?view=frt",
                                                "view?view=table",
                                                "wallboard?compose=true&show=view%3Dfrt",
                                                "wallboard?show=view%3Descalation",
                                                "wallboard?show=view%3Dtable")
                                        .map(page -> page + "&theme=" + theme));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void axeFindsNothingSerious(String page) throws IOException {
        browser.open(PAGES + page);
        browser.find(page.contains("compose") ? ".helpdesk-kpi-slides li" : ".helpdesk-kpi-foot");
        String part =
                page.startsWith("wallboard?show") ? ".helpdesk-kpi-wall" : ".helpdesk-kpi-page";
        assertThat(Axe.findings(browser, part)).isEmpty();
    }

    private static WebElement add() {
        return browser.find("#helpdesk-kpi-wall-view ~ button");
    }

    private static void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static double zoom() {
        return Double.parseDouble(
                (String)
                        browser.driver()
                                .executeScript(
                                        "return document.querySelector('"
                                                + SLIDE
                                                + "').style.zoom"));
    }

    private static List<String> agents() throws IOException {
        var all =
                new ObjectMapper()
                        .readTree(
                                host.calls()
                                        .as("lead")
                                        .get("/rest/helpdesk-kpi/1.0/choices")
                                        .body())
                        .get("agents");
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.get("name").asText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> views() {
        browser.open(PAGES + "view?view=frt").find(".helpdesk-kpi-foot");
        return (List<String>)
                browser.driver()
                        .executeScript(
                                "return require('helpdesk-kpi/views').all.map(one => one.id);");
    }
}
