package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.report.Aggregator;
import org.helpdeskkpi.core.report.Choices;
import org.helpdeskkpi.core.report.ClockQuery;
import org.helpdeskkpi.core.report.Distribution;
import org.helpdeskkpi.core.report.Facts;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.Listing;
import org.helpdeskkpi.core.report.Load;
import org.helpdeskkpi.core.report.Move;
import org.helpdeskkpi.core.report.OpenClocks;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.report.Spikes;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.BusinessCalendar;

/**
 * The one way figures are read: keeps the facts of one edition up to date with the store and
 * aggregates them.
 */
public final class KpiReports {
    private static final int PAGE = 1_000;

    private final KpiStore store;
    private final int edition;
    private final Facts facts = new Facts();
    private long cursor;

    /** Of the values of this edition; 0 for none at all. */
    public KpiReports(KpiStore store, int edition) {
        this.store = store;
        this.edition = edition;
    }

    /** A report over everything stored by any node until now. */
    public KpiReport report(ReportQuery query, Instant now) {
        refresh();
        return new Aggregator(facts).report(query, now);
    }

    /** The tickets behind a figure of a report. */
    public Listing list(ListQuery query, Instant now) {
        refresh();
        return new Aggregator(facts).list(query, now);
    }

    /** How the lengths of a figure of a report, of first responses or resolutions, are spread. */
    public Distribution distribution(ReportQuery query, Figure figure, Instant now) {
        refresh();
        return new Aggregator(facts).distribution(query, figure, now);
    }

    /** The clocks that are not stopped, as they stand at {@code now}. */
    public OpenClocks clocks(ClockQuery query, Instant now) {
        refresh();
        return new Aggregator(facts).clocks(query, now);
    }

    /** The clocks themselves; one that was stopped or changed in the meantime is left out. */
    public List<OpenClocks.Entry> read(List<OpenClocks.Spot> spots) {
        Set<TicketId> tickets =
                spots.stream().map(OpenClocks.Spot::ticket).collect(Collectors.toSet());
        return OpenClocks.entries(spots, store.clocks(edition, tickets));
    }

    /** What the tickets of the scope's projects have had. */
    public Choices choices(Scope scope) {
        refresh();
        return new Aggregator(facts).choices(scope);
    }

    /** At which hours of the week tickets came and were answered, beside a calendar's hours. */
    public Load load(ReportQuery query, BusinessCalendar hours) {
        refresh();
        return new Aggregator(facts).load(query, hours);
    }

    /** A control chart of the daily escalation rate of each queue in the scope. */
    public Spikes spikes(Period period, Scope scope, Instant now) {
        refresh();
        return new Aggregator(facts).spikes(period, scope, now);
    }

    /** The tickets that a query could count under whatever rules; see {@link Aggregator#reach}. */
    List<TicketId> reach(ReportQuery query, Collection<TicketId> changed) {
        refresh();
        return new Aggregator(facts).reach(query, changed);
    }

    /** What other facts say differently; see {@link Aggregator#moves}. */
    List<Move> moves(Facts other, ReportQuery query, ReportQuery otherwise, int most, Instant now) {
        return new Aggregator(facts).moves(other, query, otherwise, most, now);
    }

    /** Takes over what was stored since the last time. */
    public synchronized void refresh() {
        KpiStore.Changes page;
        do {
            page = store.changesAfter(edition, cursor, PAGE);
            facts.put(page.saved());
            facts.removeAll(page.removed());
            cursor = page.cursor();
        } while (page.more());
    }
}
