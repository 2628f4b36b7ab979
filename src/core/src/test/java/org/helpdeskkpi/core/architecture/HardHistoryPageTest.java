package org.helpdeskkpi.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        return Stream.of("core", "plugin", "host")
                .flatMap(module -> named(ROOT.resolve("src/" + module + "/src/test/java"), test))
                .anyMatch(file -> text(file).contains("    @Test\n    void " + method + "("));
    }

    private static Stream<Path> named(Path folder, String test) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(test + ".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
