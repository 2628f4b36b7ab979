package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import org.helpdeskkpi.host.Axe;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The admin area as an admin uses it, without a mouse. */
class AdminBrowserTest {
    private static final String SETTINGS = "/rest/helpdesk-kpi/1.0/settings";
    private static final String PAGE = ".helpdesk-kpi-page";
    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.empty();

    private static HostFixture host;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = SITE.host();
        browser = SITE.browser();
        browser.logIn("admin").open("/plugins/servlet/helpdesk-kpi/admin").confirm("admin");
        browser.find(PAGE);
        ObjectNode without = settings().deepCopy();
        ((ObjectNode) without.path("settings")).putArray("queues");
        ((ObjectNode) without.path("settings")).putArray("targets");
        put(without);
    }

    @Test
    void aRowMovesByKeyboardAndKeepsTheFocus() {
        open("queues");
        add("queues", 0, "Billing");
        add("queues", 1, "Technical");
        press("queues[1].up");
        browser.waitForText("[role=status]", "Queue 1: Technical is now number 1 of 2.");
        assertThat(focused()).isEqualTo("queues[0].down");
        assertThat(field("queues[1].name").getAttribute("value")).isEqualTo("Billing");
    }

    @Test
    void aCalendarIsPreviewedWhileItIsTypedAndHasItsHolidaysPutIn() throws IOException {
        open("calendars");
        add("calendars", 1, "Late shift");
        assertThat(field("calendars[1].zone").getAttribute("value"))
                .isEqualTo(field("calendars[0].zone").getAttribute("value"))
                .isNotEqualTo("UTC");
        for (DayOfWeek day : DayOfWeek.values()) {
            type("calendars[1].hours." + day, "12:00 - 20:30");
        }
        browser.waitForText("[id='calendars[1]'] .helpdesk-kpi-preview", "12:00-20:30 8h 30m");
        type("calendars[1].hours.MONDAY", "noon");
        browser.waitForText("[id='calendars[1]'] .helpdesk-kpi-preview", "no preview yet");
        type("calendars[1].hours.MONDAY", "");
        new Select(browser.find("[id='calendars[1]-country']")).selectByValue("de");
        new Select(browser.find("[id='calendars[1]-region']")).selectByValue("be");
        browser.find("[id='calendars[1]'] .helpdesk-kpi-picker button").sendKeys(Keys.ENTER);
        browser.waitForText("[id='calendars[1]'] .helpdesk-kpi-days", "Days added");
        save();
        browser.waitForText("[role=status]", "Saved as version");
        JsonNode calendar = settings().at("/settings/calendars/1");
        assertThat(calendar.at("/holidays").toString())
                .isEqualTo("{\"country\":\"de\",\"region\":\"be\"}");
        assertThat(calendar.at("/closed/2027-03-08").asText()).isNotBlank();
        assertThat(calendar.at("/hours").size()).isEqualTo(6);
    }

    @Test
    void aTargetIsMadeFromAStartingValueAndSaved() throws IOException {
        open("targets");
        browser.find("[value='targets:add:5']").sendKeys(Keys.ENTER);
        type("targets[0].when", "priority = High");
        type("targets[0].duration", "4h 30m");
        new Select(field("targets[0].calendar")).selectByValue("queue");
        type("atRisk", "20");
        save();
        browser.waitForText("[role=status]", "Saved as version");
        JsonNode target = settings().at("/settings/targets/0");
        assertThat(target.path("name").asText()).isEqualTo("email: less than 24 hours");
        assertThat(target.path("duration").asText()).isEqualTo("PT4H30M");
        assertThat(target.path("calendar").asText()).isEqualTo("queue");
        assertThat(target.at("/when/priority/0").asText()).isEqualTo("High");
        assertThat(settings().at("/settings/atRisk").asDouble()).isEqualTo(0.2);
    }

    @Test
    void theNoteOfAChangeStandsBesideItsVersion() {
        open("definitions");
        type("firstContact.window", "14d");
        type("note", "Two weeks, as agreed with sales");
        save();
        browser.waitForText("[role=status]", "Saved as version");
        open("overview");
        browser.waitForText(
                ".helpdesk-kpi-versions tbody tr:first-child", "Two weeks, as agreed with sales");
        browser.waitForText(".helpdesk-kpi-versions tbody tr:first-child", "Ada Admin");
        browser.waitForText(".helpdesk-kpi-versions tbody tr:first-child", "ANSWERS");
    }

    @Test
    void definitionsAreChosenByKeyboardAndSaved() throws IOException {
        open("definitions");
        browser.find("[id='resolution.by-last']").sendKeys(Keys.ARROW_DOWN);
        type("minimumN", "9");
        save();
        browser.waitForText("[role=status]", "Saved as version");
        assertThat(settings().at("/settings/resolution/by").asText()).isEqualTo("first");
        assertThat(settings().at("/settings/minimumN").asInt()).isEqualTo(9);
        assertThat(browser.find("[id='resolution.by-first']").isSelected()).isTrue();
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        open("desk");
        type("crew.robots", "robot\nnew");
        browser.driver().manage().deleteAllCookies();
        save();
        browser.waitForText(".helpdesk-kpi-away", "What you typed is still here.");
        assertThat(field("crew.robots").getAttribute("value")).isEqualTo("robot\nnew");
        browser.logIn("admin").open("/plugins/servlet/helpdesk-kpi/admin").confirm("admin");
        browser.find(PAGE);
    }

    @Test
    void whereATicketWouldBeIsToldBeforeAnythingIsSaved() {
        open("queues");
        add("queues", 0, "Everything");
        type("ticket", "HELP-999");
        field("ticket").sendKeys(Keys.ENTER);
        browser.waitForText("#ticket-answer", "There is no ticket \"HELP-999\" that you may see.");
        assertThat(field("queues[0].name").getAttribute("value")).isEqualTo("Everything");
    }

    @Test
    void mistakesAreNamedBesideTheirFieldAndNothingTypedIsLost() {
        open("queues");
        add("queues", 0, "Billing");
        type("queues[0].tier", "high");
        type("queues[0].when", "component = Billing");
        save();
        browser.waitForText(".helpdesk-kpi-problems", "Queue 1: Billing, Tier");
        assertThat(field("queues[0].tier").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.find("[id='queues[0].tier-problems']").getText())
                .isEqualTo("This must be a whole number.");
        assertThat(field("queues[0].tier").getAttribute("value")).isEqualTo("high");
        assertThat(field("queues[0].when").getAttribute("value")).isEqualTo("component = Billing");
    }

    @Test
    void someoneElsesChangeIsShownAndReplacedOnlyOnRequest() throws IOException {
        open("desk");
        type("crew.robots", "robot\nmine");
        JsonNode before = settings();
        ObjectNode theirs = before.deepCopy();
        ((ObjectNode) theirs.at("/settings/crew")).putArray("robots").add("theirs");
        put(theirs);
        save();
        int version = before.path("version").asInt() + 1;
        browser.waitForText(".helpdesk-kpi-conflict", "Ada Admin has saved version " + version);
        assertThat(browser.find(".helpdesk-kpi-conflict tbody").getText())
                .isEqualTo("Robots robot theirs robot, mine");
        assertThat(field("crew.robots").getAttribute("value")).isEqualTo("robot\nmine");
        save();
        browser.waitForText(".helpdesk-kpi-conflict", "Ada Admin has saved version " + version);
        assertThat(settings().at("/settings/crew/robots").toString()).isEqualTo("[\"theirs\"]");
        browser.find(".helpdesk-kpi-conflict button").sendKeys(Keys.ENTER);
        browser.waitForText("[role=status]", "Saved as version " + (version + 1));
        assertThat(settings().at("/settings/crew/robots").toString())
                .isEqualTo("[\"mine\",\"robot\"]");
    }

    /** Through the page itself: what it shows is what it sends. */
    @ParameterizedTest
    @ValueSource(strings = {"desk", "queues", "calendars", "targets", "definitions", "escalation"})
    void aTabThatIsSavedUntouchedChangesNothing(String tab) throws IOException {
        JsonNode before = settings();
        ObjectNode documented = before.deepCopy();
        documented.set("settings", documentedSettings());
        put(documented);
        JsonNode saved = settings();
        open(tab);
        save();
        browser.waitForText("[role=status]", "Nothing has changed");
        assertThat(settings()).isEqualTo(saved);
        put(((ObjectNode) before.deepCopy()).put("version", saved.path("version").asInt()));
    }

    private static JsonNode documentedSettings() throws IOException {
        String docs =
                Files.readString(Path.of(System.getProperty("project.root"), "docs", "rest.md"));
        int start = docs.indexOf('{', docs.indexOf("./run report --settings"));
        return new JsonMapper().readTree(docs.substring(start, docs.indexOf("```", start)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "desk",
                "queues",
                "calendars",
                "targets",
                "definitions",
                "escalation",
                "document"
            })
    void everyTabIsAccessible(String tab) throws IOException {
        browser.complaints();
        open(tab);
        browser.find("h2");
        assertThat(Axe.findings(browser, PAGE)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String tab) {
        browser.open("/plugins/servlet/helpdesk-kpi/admin?tab=" + tab);
    }

    private static void add(String list, int row, String name) {
        press(list + ".add");
        type(list + "[" + row + "].name", name);
    }

    private static void press(String id) {
        field(id).sendKeys(Keys.ENTER);
    }

    private static void save() {
        browser.find("button.aui-button-primary").sendKeys(Keys.ENTER);
    }

    private static void type(String id, String text) {
        WebElement field = field(id);
        field.clear();
        field.sendKeys(text);
    }

    private static WebElement field(String id) {
        return browser.find("[id='" + id + "']");
    }

    private static String focused() {
        return browser.driver().switchTo().activeElement().getAttribute("id");
    }

    private static void put(JsonNode settings) {
        assertThat(host.calls().as("admin").json("PUT", SETTINGS, settings.toString()).statusCode())
                .isEqualTo(200);
    }

    private static JsonNode settings() throws IOException {
        return new JsonMapper().readTree(host.calls().as("admin").get(SETTINGS).body());
    }
}
