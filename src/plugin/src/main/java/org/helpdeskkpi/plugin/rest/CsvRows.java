package org.helpdeskkpi.plugin.rest;

import java.util.Map;
import java.util.Optional;

/** How many rows a table may have, and what is said of those that are not in it. */
final class CsvRows {
    static final int MOST = 100_000;

    private CsvRows() {}

    /** A table is told whole or not at all. */
    static Optional<Answer> refusal(long rows, String what) {
        return rows <= MOST
                ? Optional.empty()
                : Optional.of(
                        Answer.wrong(
                                Answer.BAD_REQUEST,
                                "",
                                "These are "
                                        + rows
                                        + " "
                                        + what
                                        + ", and a table has at most "
                                        + MOST
                                        + ". Ask for less of them: a shorter period, a queue, or"
                                        + " one agent."));
    }

    /**
     * @param others those of other agents, which are not for the caller
     * @param hidden those that the caller may not browse
     */
    static Map<String, String> headers(long total, long others, long hidden) {
        return Map.of(
                "X-Helpdesk-Kpi-Total", Long.toString(total),
                "X-Helpdesk-Kpi-Others", Long.toString(others),
                "X-Helpdesk-Kpi-Hidden", Long.toString(hidden));
    }
}
