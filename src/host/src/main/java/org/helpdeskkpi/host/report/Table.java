package org.helpdeskkpi.host.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of aligned columns; the first {@code texts} columns to the left, figures to the right. */
final class Table {
    private static final String GAP = "  ";

    private final int texts;
    private final List<List<String>> rows = new ArrayList<>();

    Table(int texts) {
        this.texts = texts;
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths =
                IntStream.range(0, columns)
                        .map(i -> rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0))
                        .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> padded(row.get(i), widths[i], i < texts))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String cell, int width, boolean left) {
        String space = " ".repeat(width - length(cell));
        return left ? cell + space : space + cell;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
