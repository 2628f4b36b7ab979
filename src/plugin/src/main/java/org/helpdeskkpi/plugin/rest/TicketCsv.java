package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tickets and clocks as tables, each row with the address of its ticket's evidence. */
public final class TicketCsv {
    private static final List<String> TICKET =
            CsvColumns.of(
                    List.of("key", "summary", "at"),
                    CsvColumns.AGENT,
                    CsvColumns.QUEUE,
                    List.of(
                            "priority",
                            "channel",
                            "seconds",
                            "firstContact.met",
                            "firstContact.provisional",
                            "onTarget",
                            "evidence",
                            "figure",
                            "gap",
                            "over",
                            "upTo",
                            "weekday",
                            "hour"),
                    CsvColumns.HEAD);
    private static final List<String> CLOCK =
            CsvColumns.of(
                    List.of(
                            "key",
                            "summary",
                            "metric",
                            "target",
                            "limit",
                            "calendar",
                            "zone",
                            "startedAt",
                            "state",
                            "taken",
                            "remaining",
                            "due"),
                    CsvColumns.AGENT,
                    CsvColumns.QUEUE,
                    List.of("priority", "channel", "evidence", "now", "definitionVersion"));

    private final Supplier<String> base;

    /**
     * @param base where Jira is, for links that are to be opened elsewhere
     */
    public TicketCsv(Supplier<String> base) {
        this.base = base;
    }

    /**
     * @param head what the JSON says beside the tickets
     */
    CsvFile tickets(ObjectNode head, Map<String, String> headers, Stream<ObjectNode> tickets) {
        ObjectNode same = CsvColumns.row(head);
        for (String name : List.of("figure", "gap", "over", "upTo", "weekday", "hour")) {
            same.set(name, head.path(name));
        }
        String name = CsvColumns.fileName("tickets-" + head.path("figure").asText(), head);
        return new CsvFile(name, headers, TICKET, tickets.map(row -> row(row, same)));
    }

    CsvFile clocks(ObjectNode head, Map<String, String> headers, Stream<ObjectNode> clocks) {
        String now = head.path("now").asText();
        String name = "helpdesk-kpi-clocks-" + now.substring(0, 16).replace(':', '-') + "Z.csv";
        ObjectNode same = Nodes.object().put("now", now);
        same.set("definitionVersion", head.path("definitionVersion"));
        return new CsvFile(name, headers, CLOCK, clocks.map(row -> row(row, same)));
    }

    private JsonNode row(ObjectNode row, ObjectNode same) {
        String key = URLEncoder.encode(row.path("key").asText(), StandardCharsets.UTF_8);
        row.put("evidence", base.get() + "/plugins/servlet/helpdesk-kpi/ticket?key=" + key);
        return row.setAll(same);
    }
}
