package org.helpdeskkpi.plugin.settings;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the settings write them. */
final class Dates {
    static final String EXPECTED = "helpdesk-kpi.problem.aDate";

    private Dates() {}

    /** Without the years beyond four digits that ISO-8601 would allow with a sign. */
    static LocalDate parse(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new DateTimeException("no date: " + text);
        }
        return LocalDate.parse(text);
    }
}
