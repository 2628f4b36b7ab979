package org.helpdeskkpi.host.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Every screen with one ticket, and with 10,000 of 200 agents; every name has 80 characters and
 * holds a script: nothing runs, nothing is escaped twice, nothing sticks out.
 */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class StatesBrowserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PAGES = "/plugins/servlet/helpdesk-kpi/";
    private static final List<String> VIEWS =
            List.of(
                    "frt",
                    "art",
                    "fcr",
                    "escalation",
                    "table",
                    "table&by=agent",
                    "table&by=priority",
                    "trend",
                    "distribution",
                    "load",
                    "now",
                    "attainment");
    private static final List<String> OTHERS =
            List.of(
                    "tickets?figure=opened&period=last90",
                    "ticket?key=HELP-20001",
                    "me",
                    "wallboard?names=yes&show=view%3Dtable%26by%3Dagent",
                    "what-if");

    /** Tabs of the administration, and whether a loud name stands on it. */
    private static final Map<String, Boolean> TABS =
            Map.of(
                    "overview", false,
                    "desk", false,
                    "queues", true,
                    "calendars", true,
                    "targets", true,
                    "definitions", false,
                    "escalation", false,
                    "privacy", false,
                    "document", false);

    /** What stands in the fields of a form, and what is to be chosen. */
    private static final String TYPED =
            """
            return Array.from(document.querySelectorAll('input, textarea, option'),
                one => one.value + ' ' + one.textContent).join(' ');""";

    /** Still waiting for something, or not yet drawn. */
    private static final String BUSY =
            """
            const frames = Array.from(document.querySelectorAll('.dashboard-item-content'));
            const idle = document.readyState === 'complete'
                && !document.body.textContent.includes('Loading figures')
                && frames.every(e => e.textContent.trim());
            window.idleFor = idle ? (window.idleFor || 0) + 1 : 0;
            return window.idleFor < 3;
            """;

    /** What reaches beyond the window where nobody can scroll to it, or beyond its gadget. */
    private static final String STICKING_OUT =
            """
            const found = [];
            const scrolls = e => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX);
            document.querySelectorAll('body *').forEach(e => {
                const box = e.getBoundingClientRect();
                if (!box.width || !box.height || e.closest('svg, .assistive, .hidden, .host-skip')) {
                    return;
                }
                const frame = e.closest('.dashboard-item-frame') || document.documentElement;
                const end = frame === document.documentElement ? frame.clientWidth
                    : frame.getBoundingClientRect().right;
                const told = e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60);
                const spills = e.scrollWidth > e.clientWidth + 2 && e.clientWidth > 0
                    && getComputedStyle(e).overflowX === 'visible' && e.children.length === 0;
                if (spills) {
                    found.push(told + ' is wider than its place');
                }
                if (box.right <= end + 1 && box.left >= -1) {
                    return;
                }
                for (let p = e.parentElement; p && p !== frame; p = p.parentElement) {
                    if (scrolls(p)) {
                        return;
                    }
                }
                found.push(told + ' ends at ' + Math.round(box.right) + ' of ' + Math.round(end));
            });
            const page = document.documentElement;
            if (page.scrollWidth > page.clientWidth + 1) {
                const widest = Array.from(document.querySelectorAll('body *')).reduce((a, b) =>
                    b.getBoundingClientRect().right > a.getBoundingClientRect().right ? b : a);
                found.push('the page scrolls sideways to ' + page.scrollWidth + ': ' + widest.outerHTML.slice(0, 120));
            }
            return found.slice(0, 5);
            """;

    private static HostFixture host;
    private static Browser browser;

    private static void start(int tickets, int agents) throws Exception {
        assumeTrue(Browser.isInstalled(), "chromium and chromedriver are not installed");
        stop();
        host = HostFixture.empty();
        LoudDesk.in(host, tickets, agents);
        browser = new Browser(host.url());
        browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "window.shout = () => { window.shouted = true; };"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
        if (host != null) {
            host.close();
            host = null;
        }
    }

    @Test
    void everyScreenShowsASingleTicket() throws Exception {
        start(1, 1);
        look("one");
    }

    @Test
    void everyScreenShowsTenThousandTicketsOfTwoHundredAgents() throws Exception {
        start(10_000, 200);
        look("many");
    }

    /** All screens are looked at before anything is complained about. */
    private static void look(String state) throws IOException {
        List<String> wrong = new ArrayList<>();
        browser.logIn("lead");
        wrong.addAll(look(state, screens()));
        browser.logIn("admin").open(PAGES + "admin").confirm("admin");
        browser.find(".helpdesk-kpi-page");
        wrong.addAll(look(state, TABS.keySet().stream().map(StatesBrowserTest::tab).toList()));
        assertThat(wrong).isEmpty();
    }

    private static String tab(String id) {
        return PAGES + "admin?tab=" + id;
    }

    private static List<String> look(String state, List<String> pages) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String page : pages) {
            browser.open(page);
            new WebDriverWait(browser.driver(), PATIENCE)
                    .withMessage("never done: " + page)
                    .until(d -> Boolean.FALSE.equals(browser.driver().executeScript(BUSY)));
            take(state + page);
            wrong(page).forEach(what -> wrong.add(page + ": " + what));
        }
        return wrong;
    }

    private static Stream<String> pages() {
        return Stream.concat(
                VIEWS.stream().map(view -> "view?period=last90&view=" + view), OTHERS.stream());
    }

    private static List<String> screens() {
        return Stream.concat(
                        Stream.of("/secure/Dashboard.jspa", "/browse/HELP-20001"),
                        pages().map(page -> PAGES + page))
                .toList();
    }

    private static List<String> wrong(String page) {
        List<String> wrong = new ArrayList<>(browser.complaints());
        if (!Boolean.FALSE.equals(
                browser.driver().executeScript("return window.shouted === true;"))) {
            wrong.add("a name ran as a script");
        }
        String text = browser.find("body").getText();
        if (page.contains("by=agent") && !text.contains(LoudDesk.SHOUT)) {
            wrong.add("no agent is shown");
        }
        String typed = String.valueOf(browser.driver().executeScript(TYPED));
        boolean loud =
                TABS.entrySet().stream()
                        .anyMatch(e -> e.getValue() && page.equals(tab(e.getKey())));
        if (loud && !typed.contains(LoudDesk.SHOUT)) {
            wrong.add("no name is shown");
        }
        Stream.of("&lt;", "&amp;", "&#")
                .filter((text + typed)::contains)
                .forEach(twice -> wrong.add("escaped twice: " + twice));
        ((List<?>) browser.driver().executeScript(STICKING_OUT))
                .forEach(one -> wrong.add("sticks out: " + one));
        return wrong;
    }

    /** For people who want to look: {@code -Dscreenshots=DIRECTORY}. */
    private static void take(String name) throws IOException {
        String directory = System.getProperty("screenshots");
        if (directory != null) {
            String file = name.replaceAll("[^a-z0-9A-Z]+", "-") + ".png";
            browser.screenshot(Path.of(directory, file));
        }
    }
}
