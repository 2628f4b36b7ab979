package org.helpdeskkpi.host.weight;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.Browser;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a browser asked for to show a page.
 *
 * @param figuresAt milliseconds from the start of the navigation until the last gadget had drawn
 */
record PageLoad(List<File> files, double figuresAt) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ENTRIES =
            """
            return performance.getEntriesByType('navigation')
                .concat(performance.getEntriesByType('resource'))
                .map(e => ({url: e.name, bytes: e.encodedBodySize, sent: e.transferSize,
                    millis: e.duration}))""";

    /**
     * An answer that a page was made of.
     *
     * @param bytes of the body, as it came
     * @param sent with its head; 0 for what the browser still had
     * @param millis until all of it was there
     */
    record File(String url, long bytes, long sent, long millis) {
        boolean isOurs() {
            return isOurScript() || isOurStyle() || isFigures();
        }

        boolean isOurScript() {
            return url.contains("/helpdesk-kpi:") && url.endsWith(".js");
        }

        boolean isOurStyle() {
            return url.contains("/helpdesk-kpi:") && url.endsWith(".css");
        }

        boolean isFigures() {
            return url.contains("/rest/helpdesk-kpi/");
        }
    }

    /** Of a page whose figures are waited for; the script that notes them is installed. */
    static PageLoad withFigures(Browser browser, String path) {
        browser.open(path);
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(d -> browser.driver().executeScript("return window.figuresAt") != null);
        Number at = (Number) browser.driver().executeScript("return window.figuresAt");
        return new PageLoad(files(browser), at.doubleValue());
    }

    /** What the page in the window has asked for until now. */
    @SuppressWarnings("unchecked")
    static List<File> files(Browser browser) {
        var entries = (List<Map<String, Object>>) browser.driver().executeScript(ENTRIES);
        return entries.stream()
                .map(
                        e ->
                                new File(
                                        (String) e.get("url"),
                                        ((Number) e.get("bytes")).longValue(),
                                        ((Number) e.get("sent")).longValue(),
                                        ((Number) e.get("millis")).longValue()))
                .toList();
    }
}
