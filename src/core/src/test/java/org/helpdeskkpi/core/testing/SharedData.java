package org.helpdeskkpi.core.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data that stands beside the project; a test that needs it is skipped where it is absent. */
public final class SharedData {
    private SharedData() {}

    public static Path file(String name) {
        String root = System.getProperty("project.root", "../..");
        Path file = Path.of(root, "..", "shared", "data", name).normalize();
        Assumptions.assumeTrue(
                Files.isReadable(file), () -> "skipped: there is no ../shared/data/" + name);
        return file;
    }
}
