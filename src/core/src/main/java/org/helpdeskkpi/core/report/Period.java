package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whole days in a zone, from {@code from} up to but not including {@code until}. */
public record Period(LocalDate from, LocalDate until, ZoneId zone) {
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("period has no day: " + from + " to " + until);
        }
    }

    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant end() {
        return until.atStartOfDay(zone).toInstant();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The period of equally many days just before this one. */
    public Period previous() {
        return new Period(from.minusDays(days()), from, zone);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start()) && instant.isBefore(end());
    }
}
