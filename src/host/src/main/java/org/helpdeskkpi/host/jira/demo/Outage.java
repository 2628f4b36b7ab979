package org.helpdeskkpi.host.jira.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** A morning on which mail was down: many tickets at once, and each was raised. */
final class Outage {
    static final String SUMMARY = "No mail arrives any more";
    private static final int DAYS_AGO = 9;
    private static final int REPORTS = 10;

    private Outage() {}

    /** When it was reported: on a workday a good week ago, every six minutes from ten o'clock. */
    static List<Instant> reports(OfficeHours hours, Instant now) {
        LocalDate day = now.atZone(OfficeHours.ZONE).toLocalDate().minusDays(DAYS_AGO);
        while (!hours.isWorkday(day)) {
            day = day.minusDays(1);
        }
        Instant ten = day.atTime(10, 0).atZone(OfficeHours.ZONE).toInstant();
        return LongStream.range(0, REPORTS)
                .mapToObj(i -> ten.plus(Duration.ofMinutes(6 * i)))
                .toList();
    }
}
