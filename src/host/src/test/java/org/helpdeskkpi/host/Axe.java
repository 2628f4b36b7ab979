package org.helpdeskkpi.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks axe-core what keeps people from using the page that a browser shows. */
public final class Axe {
    private static final Path SCRIPT = Path.of("node_modules", "axe-core", "axe.min.js");
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(arguments[0], {resultTypes: ['violations']}).then(
                found => done(found.violations
                    .filter(one => ['serious', 'critical'].includes(one.impact))
                    .flatMap(one => one.nodes.map(node => one.id + ': ' + node.html))),
                failed => done(['axe: ' + failed]));
            """;

    private Axe() {}

    /**
     * What is serious or critical, a line for each place.
     *
     * @param css the part of the page that is looked at
     */
    @SuppressWarnings("unchecked")
    public static List<String> findings(Browser browser, String css) throws IOException {
        browser.driver().executeScript(Files.readString(SCRIPT));
        return (List<String>) browser.driver().executeAsyncScript(RUN, css);
    }
}
