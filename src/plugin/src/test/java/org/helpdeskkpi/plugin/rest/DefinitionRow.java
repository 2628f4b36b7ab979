package org.helpdeskkpi.plugin.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A row of the table of definitions in the documentation. */
record DefinitionRow(
        String setting, boolean usual, String rule, String field, String story, String outcome) {
    private static final String CODE = "`";
    private static final String BOLD = "**";

    static List<DefinitionRow> all() throws IOException {
        Path page = Path.of(System.getProperty("project.root"), "docs", "definitions.md");
        try (Stream<String> lines = Files.lines(page)) {
            return lines.filter(line -> line.contains(CODE) && line.startsWith("|"))
                    .map(DefinitionRow::parse)
                    .toList();
        }
    }

    private static DefinitionRow parse(String line) {
        String[] cells = line.split("\\|");
        if (cells.length != 5) {
            throw new IllegalArgumentException("not four cells: " + line);
        }
        String setting = cells[1].strip();
        String[] example = cells[4].split("=>");
        if (example.length != 2) {
            throw new IllegalArgumentException("not one outcome: " + line);
        }
        return new DefinitionRow(
                setting.replace(BOLD, "").replace(CODE, ""),
                setting.startsWith(BOLD),
                cells[2].strip(),
                cells[3].strip(),
                example[0].strip(),
                example[1].strip());
    }

    boolean isParameter() {
        return setting.startsWith("?");
    }
}
