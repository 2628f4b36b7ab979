package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.descriptor.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final String TOO_MANY = "helpdesk-kpi.problem.tooManyTickets";

    private static String written(List<String> columns, JsonNode... rows) {
        var out = new ByteArrayOutputStream();
        try {
            new CsvFile("x.csv", Map.of(), columns, Stream.of(rows)).write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String cell(JsonNode row) {
        return written(List.of("a"), row).replaceFirst("(?s)^\uFEFFa\r\n", "").replace("\r\n", "");
    }

    @Test
    void aColumnIsAPlaceInTheRow() {
        JsonNode row = Nodes.object().put("key", "A-1").set("frt", Nodes.object().put("n", 3));

        assertThat(written(List.of("frt.n", "key"), row)).isEqualTo("\uFEFFfrt.n,key\r\n3,A-1\r\n");
    }

    @Test
    void whatIsUnknownOrMissingIsEmptyAndNotZero() {
        JsonNode row = Nodes.object().putNull("mean").put("n", 0);

        assertThat(written(List.of("mean", "gone", "n"), row)).endsWith("\r\n,,0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1"})
    void whatASpreadsheetWouldCalculateIsText(String text) {
        assertThat(cell(Nodes.object().put("a", text)).replace("\"", "")).startsWith("'");
    }

    @Test
    void numbersStayNumbersBelowZeroToo() {
        assertThat(cell(Nodes.object().put("a", -7122896.5))).isEqualTo("-7122896.5");
    }

    @ParameterizedTest
    @CsvSource({"12345678.25, 12345678.25", "0.00001, 0.000010", "5400.0, 5400.0"})
    void numbersHaveNoExponentAndLoseNoDigit(double number, String expected) {
        String cell = cell(Nodes.object().put("a", number));

        assertThat(cell).isEqualTo(expected);
        assertThat(Double.parseDouble(cell)).isEqualTo(number);
    }

    @Test
    void separatorsQuotesAndBreaksInATextStayInItsCell() {
        assertThat(written(List.of("a"), Nodes.object().put("a", "a,\"b\"\nc")))
                .endsWith("\"a,\"\"b\"\"\nc\"\r\n");
    }

    @Test
    void moreRowsThanATableHasAreRefusedWithBothNumbers() {
        assertThat(CsvRows.refusal(CsvRows.MOST, TOO_MANY)).isEmpty();
        Answer refusal = CsvRows.refusal(CsvRows.MOST + 1, TOO_MANY).orElseThrow();

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(English.lines(refusal.problems()).get(0)).contains("100001", "100000");
    }
}
