package org.helpdeskkpi.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test that docs/hard-history.md names exists. */
class HardHistoryPageTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "../.."));
    private static final Pattern NAME = Pattern.compile("\\| `(\\w+Test)\\.(\\w+)` \\|$");

    private static List<Matcher> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/hard-history.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .filter(line -> !line.endsWith("| Test |"))
                .map(NAME::matcher)
                .toList();
    }

    private static boolean exists(String test, String method) {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
            return files.filter(file -> file.endsWith(test + ".java"))
                    .anyMatch(file -> holds(file, "    @Test\n    void " + method + "("));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyRowNamesATestThatExists() throws IOException {
        List<Matcher> rows = rows();

        assertThat(rows).hasSizeGreaterThan(20);
        for (Matcher row : rows) {
            assertThat(row.find()).as("%s", row).isTrue();
            assertThat(exists(row.group(1), row.group(2)))
                    .as("%s.%s", row.group(1), row.group(2))
                    .isTrue();
        }
    }
}
