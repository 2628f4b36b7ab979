package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table to be saved as a file. Its columns are places in its rows, written as in {@code
 * frt.mean}, so that they are called as in JSON and say the same.
 *
 * @param name of the file
 * @param headers what is to be told beside the table
 * @param rows made one after the other while they are written
 */
record CsvFile(
        String name, Map<String, String> headers, List<String> columns, Stream<JsonNode> rows) {
    /** Tells spreadsheets that the text is UTF-8. */
    private static final char MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    Response response() {
        Response.ResponseBuilder answer =
                Response.ok((StreamingOutput) this::write)
                        .type("text/csv; charset=UTF-8; header=present")
                        .header("Cache-Control", "no-store")
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        headers.forEach(answer::header);
        return answer.build();
    }

    void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns);
        rows.forEach(
                row -> csv.writeRecord(columns.stream().map(place -> cell(row, place)).toList()));
        csv.flush();
    }

    private static String cell(JsonNode row, String place) {
        JsonNode value = row;
        for (String name : place.split("\\.")) {
            value = value.path(name);
        }
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isTextual() ? harmless(value.textValue()) : plain(value);
    }

    /** To the last digit, without an exponent. */
    private static String plain(JsonNode value) {
        return value.isDouble()
                ? BigDecimal.valueOf(value.doubleValue()).toPlainString()
                : value.asText();
    }

    /** As text, whoever opens it. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
