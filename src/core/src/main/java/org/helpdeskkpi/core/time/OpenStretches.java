package org.helpdeskkpi.core.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Walks through a calendar's open stretches. Between two offset changes of the zone wall clock and
 * real time run alike, so each such stretch is plain arithmetic, and a wall-clock time that a
 * change of offset skips or repeats is counted as often as it really passes.
 */
final class OpenStretches {
    /** Takes one stretch and says whether to go on. */
    @FunctionalInterface
    interface Visitor {
        boolean visit(Instant from, Instant to);
    }

    private final BusinessCalendar calendar;
    private final ZoneRules rules;
    private final Instant start;
    private final Instant end;
    private final Visitor visitor;

    private OpenStretches(BusinessCalendar calendar, Instant start, Instant end, Visitor visitor) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
        this.start = start;
        this.end = end;
        this.visitor = visitor;
    }

    static void visit(BusinessCalendar calendar, Instant start, Instant end, Visitor visitor) {
        new OpenStretches(calendar, start, end, visitor).walk();
    }

    private void walk() {
        Instant at = start;
        boolean more = true;
        while (more && at.isBefore(end)) {
            ZoneOffsetTransition change = rules.nextTransition(at);
            Instant until =
                    change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            more = walkDays(at, until, rules.getOffset(at));
            at = until;
        }
    }

    private boolean walkDays(Instant from, Instant until, ZoneOffset offset) {
        long wallFrom = from.getEpochSecond() + offset.getTotalSeconds();
        long wallUntil = until.getEpochSecond() + offset.getTotalSeconds();
        long lastDay = Math.floorDiv(wallUntil, Window.DAY);
        for (long day = Math.floorDiv(wallFrom, Window.DAY); day <= lastDay; day++) {
            long midnight = day * Window.DAY - offset.getTotalSeconds();
            for (Window window : calendar.hours().on(day).windows()) {
                Instant opens = later(from, Instant.ofEpochSecond(midnight + window.fromSecond()));
                Instant closes =
                        earlier(until, Instant.ofEpochSecond(midnight + window.toSecond()));
                if (opens.isBefore(closes) && !visitor.visit(opens, closes)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
