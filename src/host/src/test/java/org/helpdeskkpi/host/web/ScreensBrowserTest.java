package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.helpdeskkpi.host.Axe;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.platform.module.ServletModule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Every screen, in light and in dark colours and from right to left; the list of them is the app's
 * own.
 */
class ScreensBrowserTest {
    private static final String PAGES = "/plugins/servlet/helpdesk-kpi/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SETTLED =
            """
            const texts = css => Array.from(document.querySelectorAll(css), one => one.textContent);
            return document.readyState === 'complete'
                && texts('.dashboard-item-content, .helpdesk-kpi-view, .helpdesk-kpi-me, .helpdesk-kpi-evidence').every(text => text !== '')
                && !texts('#main').some(text => text.includes('geladen\\u2026'));""";
    private static final String TURNED =
            """
            const turned = [];
            const walk = document.createTreeWalker(document.querySelector('#main'), NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
                const node = walk.currentNode;
                const found = /\\d+\\u00a0?(d|h|min|s)[ \\u00a0]\\d+\\u00a0?(h|min|s)/.exec(node.textContent);
                const side = offset => {
                    const range = document.createRange();
                    range.setStart(node, offset);
                    range.setEnd(node, offset + 1);
                    return range.getBoundingClientRect();
                };
                if (found && node.parentElement.getClientRects().length > 0) {
                    const first = side(found.index);
                    const last = side(found.index + found[0].length - 1);
                    if (Math.abs(first.top - last.top) < 4 && first.left > last.left) {
                        turned.push(found[0] + ' in ' + node.parentElement.outerHTML.slice(0, 120));
                    }
                }
            }
            return turned;""";

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.withDemo();

    private static Browser browser;
    private static List<String> screens;

    @BeforeAll
    static void start() throws Exception {
        browser = SITE.browser();
        browser.logIn("greta").open(PAGES + "admin").confirm("greta");
        browser.waitForText("#main", "Zustand");
        browser.open("/secure/Dashboard.jspa?theme=light");
        screens = screens();
    }

    @TestFactory
    Stream<DynamicTest> everybodyCanUseIt() {
        return screens.stream().map(screen -> DynamicTest.dynamicTest(screen, () -> look(screen)));
    }

    @Test
    void everybodyCanUseTheSettingsOfAGadget() throws IOException {
        browser.open("/secure/Dashboard.jspa");
        settle();
        browser.find(".host-tools button[title^=Configure]").click();
        browser.find(".helpdesk-kpi-settings [type=submit]");
        judge();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets?figure=none", "view?view=frt&queue=none", "ticket?key=NONE-1"})
    void everybodyCanReadWhyThereIsNothingToBeSeen(String page) throws IOException {
        browser.open(PAGES + page);
        browser.find("#main .aui-message-error");
        judge();
    }

    /** So that a new page has to be among the screens. */
    @Test
    void everyPageIsAScreen() {
        assertThat(
                        HostFixture.theApp().servlets().stream()
                                .map(ServletModule::patterns)
                                .flatMap(List::stream)
                                .map(pattern -> "/plugins/servlet" + pattern))
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(screens).anyMatch(screen -> screen.startsWith(page)));
    }

    private static void look(String screen) throws IOException {
        browser.open(screen);
        settle();
        judge();
    }

    /** What is open now. */
    private static void judge() throws IOException {
        assertThat(Axe.findings(browser, "#main")).as("light").isEmpty();
        run(
                "document.documentElement.setAttribute('data-color-mode', 'dark');"
                        + "document.body.getBoundingClientRect();"
                        + "document.getAnimations().forEach(one => one.finish());");
        assertThat(Axe.findings(browser, "#main")).as("dark").isEmpty();
        run("document.documentElement.setAttribute('dir', 'rtl');");
        assertThat(
                        run(
                                "const root = document.scrollingElement;"
                                        + "return root.scrollWidth - root.clientWidth;"))
                .as("what sticks out from right to left")
                .isEqualTo(0L);
        assertThat((List<?>) run(TURNED)).as("lengths that are turned round").isEmpty();
    }

    private static List<String> screens() {
        List<String> found = new ArrayList<>();
        found.add("/secure/Dashboard.jspa");
        found.add("/browse/HELP-100");
        for (String page :
                List.of(
                        "me",
                        "what-if",
                        "ticket?key=HELP-100",
                        "tickets?figure=frt&period=last30",
                        "wallboard",
                        "wallboard?show=view%3Dfrt&show=view%3Dnow")) {
            found.add(PAGES + page);
        }
        browser.open(PAGES + "view?view=frt");
        browser.find(".helpdesk-kpi");
        settle();
        views().forEach(id -> found.add(PAGES + "view?view=" + id));
        browser.open(PAGES + "admin");
        settle();
        tabs().forEach(id -> found.add(PAGES + "admin" + id));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> views() {
        return (List<String>) run("return require('helpdesk-kpi/views').all.map(view => view.id);");
    }

    @SuppressWarnings("unchecked")
    private static List<String> tabs() {
        return (List<String>)
                run(
                        "return Array.from(document.querySelectorAll('.helpdesk-kpi-page > .aui-navgroup a'),"
                                + " link => new URL(link.href).search);");
    }

    private static void settle() {
        new WebDriverWait(browser.driver(), PATIENCE)
                .withMessage(() -> "still loading: " + browser.driver().getCurrentUrl())
                .until(d -> Boolean.TRUE.equals(run(SETTLED)));
    }

    private static Object run(String script) {
        return browser.driver().executeScript(script);
    }
}
