package org.helpdeskkpi.host.life;

import java.io.IOException;
import java.nio.file.Path;
import org.helpdeskkpi.host.Browser;

/** Pictures for people who want to look: {@code -Dscreenshots=DIRECTORY}. */
final class Pictures {
    private Pictures() {}

    static void take(Browser browser, String name) throws IOException {
        String directory = System.getProperty("screenshots");
        if (directory != null) {
            browser.screenshot(Path.of(directory, name + ".png"));
        }
    }
}
