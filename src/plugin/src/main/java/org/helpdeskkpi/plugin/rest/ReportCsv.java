package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Figures as tables: what is answered as JSON, row by row. */
final class ReportCsv {
    private static final List<String> BUCKET =
            List.of("bucket.from", "bucket.to", "bucket.partial");
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "none",
                    List.of(),
                    "agent",
                    CsvColumns.AGENT,
                    "queue",
                    CsvColumns.QUEUE,
                    "agent,queue",
                    CsvColumns.of(CsvColumns.AGENT, CsvColumns.QUEUE),
                    "priority",
                    List.of("priority"),
                    "channel",
                    List.of("channel"),
                    "day",
                    BUCKET,
                    "week",
                    BUCKET,
                    "month",
                    BUCKET);

    private ReportCsv() {}

    /** The total first, since it is not the sum of the rows; then the rows. */
    static CsvFile report(JsonNode report) {
        List<String> columns =
                CsvColumns.of(
                        List.of("row"),
                        KEYS.get(report.path("by").asText()),
                        CsvColumns.places(report.path("total"), ""),
                        CsvColumns.places(report.path("total"), "before."),
                        List.of("by", "previous.from", "previous.to"),
                        CsvColumns.HEAD);
        Stream<JsonNode> total =
                Stream.of(row(report, "total", report.path("total"), report.path("before")));
        Stream<JsonNode> rows =
                stream(report.path("rows"))
                        .map(
                                row -> {
                                    ObjectNode table =
                                            row(report, "row", row.path("now"), row.path("before"));
                                    row.properties().stream()
                                            .filter(part -> !part.getKey().equals("now"))
                                            .forEach(
                                                    part ->
                                                            table.set(
                                                                    part.getKey(),
                                                                    part.getValue()));
                                    return table;
                                });
        return new CsvFile(
                CsvColumns.fileName("report", report),
                CsvRows.headers(report),
                columns,
                Stream.concat(total, rows));
    }

    private static ObjectNode row(JsonNode report, String kind, JsonNode now, JsonNode before) {
        ObjectNode row = CsvColumns.row(report);
        row.put("row", kind);
        row.set("by", report.path("by"));
        row.set("previous", report.path("previous"));
        now.properties().forEach(figure -> row.set(figure.getKey(), figure.getValue()));
        row.set("before", before);
        return row;
    }

    /** The bands, then the percentiles. */
    static CsvFile distribution(JsonNode distribution) {
        List<String> lengths =
                List.of("n", "enough", "mean", "median", "medianLow", "medianHigh", "p90");
        List<String> columns =
                CsvColumns.of(
                        List.of("row", "over", "upTo", "count", "ratio", "percent", "seconds"),
                        List.of("figure"),
                        lengths,
                        CsvColumns.HEAD);
        Stream<JsonNode> bands =
                stream(distribution.path("bands")).map(band -> part(distribution, "band", band));
        Stream<JsonNode> percentiles =
                stream(distribution.path("percentiles"))
                        .map(percentile -> part(distribution, "percentile", percentile));
        return new CsvFile(
                CsvColumns.fileName(
                        "distribution-" + distribution.path("figure").asText(), distribution),
                CsvRows.headers(distribution),
                columns,
                Stream.concat(bands, percentiles));
    }

    private static JsonNode part(JsonNode distribution, String kind, JsonNode part) {
        ObjectNode row = distribution.deepCopy();
        row.remove(List.of("bands", "percentiles", "definitions"));
        part.properties().forEach(one -> row.set(one.getKey(), one.getValue()));
        return row.put("row", kind);
    }

    /** The hours of the week, each with how many such weekdays the period has. */
    static CsvFile load(JsonNode load) {
        List<String> columns =
                CsvColumns.of(
                        List.of("weekday", "hour", "opened", "answered", "open", "days", "hoursOf"),
                        CsvColumns.HEAD);
        Stream<JsonNode> rows =
                stream(load.path("cells"))
                        .map(
                                cell -> {
                                    ObjectNode row = CsvColumns.row(load);
                                    String weekday = cell.path("weekday").asText();
                                    row.set("days", load.path("days").path(weekday));
                                    row.set("hoursOf", load.path("hoursOf"));
                                    return row.setAll((ObjectNode) cell);
                                });
        return new CsvFile(CsvColumns.fileName("load", load), CsvRows.headers(load), columns, rows);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
