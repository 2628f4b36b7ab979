package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures would be under other settings, over HTTP. */
class WhatIfRestTest {
    private static final String MONTH = "\"period\": \"last30\", \"by\": \"queue\"";
    private static HostFixture host;
    private static AppRest rest;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.withDemo();
        rest = new AppRest(host);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static JsonNode result(String change) {
        String id = rest.whatIf("lead", "{" + MONTH + ", \"change\": " + change + "}");
        return rest.get("lead", "what-if/" + id).path("result");
    }

    private static long total(JsonNode result, String from, String to) {
        return StreamSupport.stream(result.path("moves").spliterator(), false)
                .filter(move -> move.path("from").asText().equals(from))
                .filter(move -> move.path("to").asText().equals(to))
                .mapToLong(move -> move.path("total").asLong())
                .sum();
    }

    @Test
    void whatIsIsTheReportToTheLastDigit() {
        JsonNode report = rest.get("lead", "report?period=last30&by=queue");

        assertThat(result("{\"firstContact\": {\"window\": \"P14D\"}}").path("asIs"))
                .isEqualTo(report);
        assertThat(rest.get("lead", "report?period=last30&by=queue")).isEqualTo(report);
    }

    @Test
    void aStricterFirstContactMovesTicketsFromYesToNoAndNamesThem() {
        JsonNode result = result("{\"firstContact\": {\"maxReplies\": 0}}");

        long before = result.path("asIs").path("total").path("fcr").path("part").asLong();
        long after = result.path("trial").path("total").path("fcr").path("part").asLong();
        assertThat(after).isLessThan(before);
        assertThat(total(result, "fcr", "fcrNot")).isEqualTo(before - after);
        assertThat(result.path("trial").path("definitionVersion").isNull()).isTrue();
        JsonNode ticket = result.path("moves").get(0).path("tickets").get(0);
        assertThat(rest.get("lead", "tickets/" + ticket.path("key").asText())).isNotEmpty();
    }

    @Test
    void nobodyElseIsShownIt() {
        String id = rest.whatIf("lead", "{\"change\": {\"projects\": []}}");

        AppRest.assertErrors(rest.send("admin", "GET", "what-if/" + id, ""), 404, "id");
        AppRest.assertErrors(rest.send("admin", "DELETE", "what-if/" + id, ""), 404, "id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'change': {}}                                          | 400 | change",
                "{}                                                      | 400 | change",
                "[]                                                      | 400 | ~~",
                "{'change': 5                                            | 400 | ~~",
                "{'change': {'firstContact': {'window': 'soon'}}}        | 400 | firstContact.window",
                "{'change': {'firstContact': {'windows': 'P7D'}}}        | 400 | firstContact.windows",
                "{'period': 'always', 'change': {'projects': ['A']}}     | 400 | period",
                "{'queue': ['none'], 'change': {'projects': ['HELP', 'A']}} | 404 | queue"
            })
    void aWrongQuestionIsToldItsPlace(String body, int status, String place) {
        String json = body.replace('\'', '"');
        AppRest.assertErrors(rest.send("lead", "POST", "what-if", json), status, place);
    }
}
