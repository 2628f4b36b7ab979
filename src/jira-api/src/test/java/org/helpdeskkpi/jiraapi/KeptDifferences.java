package org.helpdeskkpi.jiraapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is declared though the list of signatures lacks it, each line with its source. */
final class KeptDifferences {
    private KeptDifferences() {}

    static Map<String, String> read() {
        try (InputStream in =
                KeptDifferences.class.getResourceAsStream("/jira-11-differences.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parse(String text) {
        Map<String, String> sources = new LinkedHashMap<>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> add(sources, line));
        return sources;
    }

    private static void add(Map<String, String> sources, String line) {
        String[] parts = line.split(" \\| ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("no source: " + line);
        }
        if (sources.put(parts[0].strip(), parts[1].strip()) != null) {
            throw new IllegalArgumentException("stands twice: " + line);
        }
    }
}
