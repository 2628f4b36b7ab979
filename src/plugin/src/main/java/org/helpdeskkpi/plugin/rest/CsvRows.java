package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many rows a table may have, and what is said of those that are not in it. */
final class CsvRows {
    static final int MOST = 100_000;

    private CsvRows() {}

    /**
     * A table is told whole or not at all.
     *
     * @param what the key of a sentence that says what there are too many of
     */
    static Optional<Answer> refusal(long rows, String what) {
        return rows <= MOST
                ? Optional.empty()
                : Optional.of(Answer.wrong(Answer.BAD_REQUEST, "", what, rows, MOST));
    }

    /** Which help desks are left out of what was asked for, since they name nobody. */
    static Map<String, String> headers(JsonNode head) {
        List<String> withheld = new ArrayList<>();
        head.path("withheld").forEach(project -> withheld.add(project.asText()));
        return Map.of("X-Helpdesk-Kpi-Withheld", String.join(",", withheld));
    }

    /**
     * @param others those of other agents, which are not for the caller
     * @param hidden those that the caller may not browse
     */
    static Map<String, String> headers(JsonNode head, long total, long others, long hidden) {
        Map<String, String> headers = new TreeMap<>(headers(head));
        headers.put("X-Helpdesk-Kpi-Total", Long.toString(total));
        headers.put("X-Helpdesk-Kpi-Others", Long.toString(others));
        headers.put("X-Helpdesk-Kpi-Hidden", Long.toString(hidden));
        return headers;
    }
}
