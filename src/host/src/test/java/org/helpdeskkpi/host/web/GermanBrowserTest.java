package org.helpdeskkpi.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.helpdeskkpi.host.Browser;
import org.helpdeskkpi.host.BrowserFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What someone sees who has chosen German. */
class GermanBrowserTest {
    private static final String ADMIN = "/plugins/servlet/helpdesk-kpi/admin";
    private static final String ADMIN_TARGETS = ADMIN + "?tab=targets";

    @RegisterExtension static final BrowserFixture SITE = BrowserFixture.withDemo();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SITE.browser();
        browser.logIn("greta").open(ADMIN).confirm("greta");
        browser.waitForText("#main", "Zustand");
    }

    @Test
    void figuresAndDatesAreWrittenAsGermansDo() throws IOException {
        browser.open("/secure/Dashboard.jspa");
        browser.waitForText("body", "Eskalationsquote");
        browser.waitForText("body", "Geschäftszeit in Billing");
        browser.waitForText("body", "Letzte 30 Tage");
        picture("dashboard");
        String all = browser.find("#main").getText();
        assertThat(all)
                .contains("Letzte 30 Tage", "Geschäftszeit in Billing")
                .containsPattern("\\d,\\d\\h%")
                .containsPattern("\\d+\\hh\\h\\d+\\hmin");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Übersicht",
        "?tab=desk, Agentengruppen",
        "?tab=queues, Warteschlange hinzufügen",
        "?tab=calendars, Montag",
        "?tab=targets, Höchstens",
        "?tab=definitions, Erstkontakt ist",
        "?tab=document, Einstellungsdokument"
    })
    void theSettingsAreInGerman(String tab, String words) throws IOException {
        browser.open(ADMIN + tab);
        browser.waitForText("#main", words);
        picture("admin" + tab.replaceAll("\\W", "-"));
    }

    /**
     * What is chosen in a select is as wide as its words, and the arrow and the edges beside them.
     */
    @Test
    void theFieldsOfATargetShowAllTheirWords() {
        browser.open(ADMIN_TARGETS);
        browser.waitForText("#main", "Höchstens");
        Object cut =
                browser.driver()
                        .executeScript(
                                """
                                const fields = Array.from(document.querySelectorAll('.helpdesk-kpi-fields > * > .text, .helpdesk-kpi-fields > * > .select'));
                                const pen = document.createElement('canvas').getContext('2d');
                                return [fields.length > 9].filter(many => !many).concat(fields.filter(field => {
                                    const words = field.matches('select') ? field.selectedOptions[0].text : field.value;
                                    const style = getComputedStyle(field);
                                    pen.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
                                    const sides = field.matches('select') ? 32 : 12;
                                    return pen.measureText(words).width + sides > field.clientWidth;
                                }).map(field => field.name + ' ' + field.clientWidth));
                                """);
        assertThat((List<?>) cut).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "what-if, Was wäre",
        "view?view=table&period=lastMonth, Letzter Monat",
        "wallboard?show=view%3Dart, Mittlere Lösungszeit",
        "wallboard?compose=true&show=view%3Dfrt, Sekunden je Ansicht",
        "me, Meine KPIs",
        "ticket?key=HELP-100, Von der Erstellung",
        "'tickets?figure=frt&period=last30', Median"
    })
    void thePagesAreInGerman(String page, String words) throws IOException {
        browser.open("/plugins/servlet/helpdesk-kpi/" + page);
        browser.waitForText("#main", words);
        picture(page.replaceAll("\\W.*", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/secure/Dashboard.jspa, Nach Warteschlange",
        ADMIN_TARGETS + ", Höchstens",
        "/plugins/servlet/helpdesk-kpi/view?view=frt, Letzte 30 Tage",
        "/plugins/servlet/helpdesk-kpi/wallboard?show=view%3Dtable, Eskalationsquote",
        "/plugins/servlet/helpdesk-kpi/wallboard?compose=true&show=view%3Dfrt, Sekunden je Ansicht",
        "/plugins/servlet/helpdesk-kpi/ticket?key=HELP-100, Von der Erstellung"
    })
    void nothingSticksOutOfAPageThatRunsFromRightToLeft(String page, String words)
            throws IOException {
        browser.open(page);
        browser.waitForText("#main", words);
        Object beyond =
                browser.driver()
                        .executeScript(
                                "document.documentElement.dir = 'rtl';"
                                        + "const root = document.scrollingElement;"
                                        + "return root.scrollWidth - root.clientWidth;");
        picture("rtl-" + page.replaceAll("\\W+", "-"));
        assertThat(beyond).isEqualTo(0L);
    }

    private static void picture(String name) throws IOException {
        String directory = System.getProperty("screenshots");
        if (directory != null) {
            browser.screenshot(Path.of(directory, "de-" + name + ".png"));
        }
    }
}
