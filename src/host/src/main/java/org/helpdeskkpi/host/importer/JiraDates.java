package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads instants as Jira writes them: {@code 2022-01-05T08:06:25.000+0000}, or ISO-8601. */
final class JiraDates {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX][X]");

    private JiraDates() {}

    /**
     * The instant; empty when there is none.
     *
     * @throws UnreadableIssue when there is something else, or a time without a known zone
     */
    static Optional<Instant> read(JsonNode node, String what) {
        if (node.isMissingNode() || node.isNull() || node.asText().isBlank()) {
            return Optional.empty();
        }
        if (node.isIntegralNumber()) {
            return Optional.of(Instant.ofEpochMilli(node.longValue()));
        }
        try {
            return Optional.of(OffsetDateTime.parse(node.asText(), FORMAT).toInstant());
        } catch (DateTimeException e) {
            throw new UnreadableIssue(
                    what
                            + " is \""
                            + Texts.shortened(node.asText())
                            + "\", which is no instant with a known zone such as"
                            + " 2026-01-31T09:30:00.000+0100");
        }
    }
}
