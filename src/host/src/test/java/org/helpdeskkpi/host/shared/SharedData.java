package org.helpdeskkpi.host.shared;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real data that may lie beside the project; a test that needs it is skipped where it is absent.
 */
public final class SharedData {
    private SharedData() {}

    public static Path root() {
        return Path.of(System.getProperty("project.root"));
    }

    public static Path file(String name) {
        Path file = root().resolve("../shared/data").resolve(name).normalize();
        assumeTrue(Files.isReadable(file), "skipped: there is no " + file);
        return file;
    }
}
