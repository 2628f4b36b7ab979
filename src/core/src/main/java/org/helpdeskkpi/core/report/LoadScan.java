package org.helpdeskkpi.core.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.time.BusinessCalendar;

/** Counts what came and what was answered by the hour of the week. */
final class LoadScan implements Finds {
    private static final Credit.Kind[] KINDS = Credit.Kind.values();

    private final ReportQuery query;
    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final Selection selection;
    private final WallClock clock;
    private final long[] opened = new long[WallClock.HOURS_OF_WEEK];
    private final long[] answered = new long[WallClock.HOURS_OF_WEEK];

    LoadScan(Snapshot facts, ReportQuery query) {
        this.query = query;
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.clock = new WallClock(query.period().zone());
        this.selection = new Selection(facts, query, this);
    }

    Load load(BusinessCalendar hours) {
        selection.run();
        LocalDate last = query.period().until().minusDays(1);
        List<Duration> open = hours.openHoursOfWeek(last, query.period().zone());
        List<Load.Cell> cells =
                IntStream.range(0, WallClock.HOURS_OF_WEEK)
                        .mapToObj(hour -> cell(hour, open.get(hour)))
                        .toList();
        return new Load(query, hours, days(query.period()), cells);
    }

    private Load.Cell cell(int hour, Duration open) {
        return new Load.Cell(
                WallClock.weekday(hour), WallClock.hour(hour), opened[hour], answered[hour], open);
    }

    private static Map<DayOfWeek, Integer> days(Period period) {
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        int weeks = Math.toIntExact(period.days() / 7);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            days.put(weekday, weeks);
        }
        for (int more = 0; more < period.days() % 7; more++) {
            days.merge(period.from().plusDays(more).getDayOfWeek(), 1, Integer::sum);
        }
        return days;
    }

    @Override
    public void happened(int ticket, int credit, long time, int period) {
        if (period == 0 && KINDS[credits.kind[credit]] == Credit.Kind.ANSWERED) {
            answered[clock.hourOfWeek(credits.at[credit])]++;
        }
    }

    @Override
    public void opened(
            int ticket, int handled, int escalated, int resolved, long time, int period) {
        if (period == 0) {
            boolean came = handled == Selection.NEITHER;
            opened[clock.hourOfWeek(came ? tickets.created[ticket] : credits.at[handled])]++;
        }
    }

    @Override
    public void covered(int ticket) {}
}
