package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.BusinessCalendar;

/** Computes reports from facts, and lists the tickets behind their figures. */
public final class Aggregator {
    private final Facts facts;

    public Aggregator(Facts facts) {
        this.facts = facts;
    }

    /**
     * The report; first-contact resolutions that a reopening could still undo at {@code now} are
     * marked provisional.
     */
    public KpiReport report(ReportQuery query, Instant now) {
        return new Scan(facts.snapshot(), query, now).report();
    }

    /** The tickets behind one of its figures. */
    public Listing list(ListQuery query, Instant now) {
        return new ListScan(facts.snapshot(), query, now).listing();
    }

    /** How the lengths of a figure of one, {@code FRT} or {@code ART}, are spread. */
    public Distribution distribution(ReportQuery query, Figure figure, Instant now) {
        return new DistributionScan(facts.snapshot(), query, figure, now).distribution();
    }

    /** At which hours tickets came and were answered, beside the hours of a calendar. */
    public Load load(ReportQuery query, BusinessCalendar hours) {
        return new LoadScan(facts.snapshot(), query).load(hours);
    }

    /**
     * The tickets that a query could count under whatever rules, in ascending order.
     *
     * @param changed all that changed since the period before the query's began
     */
    public List<TicketId> reach(ReportQuery query, Collection<TicketId> changed) {
        return new Reach(facts.snapshot(), query).tickets(changed);
    }

    /**
     * What other facts say differently about the query's tickets.
     *
     * @param otherwise the query as it is asked of the other facts
     * @param most how many tickets to name of each move
     */
    public List<Move> moves(
            Facts other, ReportQuery query, ReportQuery otherwise, int most, Instant now) {
        Snapshot before = facts.snapshot();
        Snapshot after = other.snapshot();
        return Arrays.stream(Aspect.values())
                .map(
                        aspect ->
                                new Comparison(
                                        aspect,
                                        most,
                                        new Sides(before, query, now, aspect),
                                        new Sides(after, otherwise, now, aspect)))
                .flatMap(comparison -> comparison.moves().stream())
                .toList();
    }

    /** The clocks that are not stopped, as they stand at {@code now}. */
    public OpenClocks clocks(ClockQuery query, Instant now) {
        return new ClockScan(facts.snapshot(), query, now).find();
    }

    /** What the tickets of the scope's projects have had. */
    public Choices choices(Scope scope) {
        return Choices.of(facts.snapshot(), scope);
    }

    /** A control chart of the daily escalation rate of each queue in the scope. */
    public Spikes spikes(Period period, Scope scope, Instant now) {
        return new SpikeScan(facts.snapshot(), period, scope, now).spikes();
    }
}
