package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.time.TimeBasis;

/** Picks out what belongs to one figure of one query. */
final class FigureFinds implements Finds {
    private static final Credit.Kind[] KINDS = Credit.Kind.values();
    private static final SlaMetric[] METRICS = SlaMetric.values();

    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final ClockColumns clocks;
    private final TimeBasis time;
    private final Figure figure;
    private final Figure.Source source;
    private final Optional<Gap> gap;
    private final Selection selection;
    private final Hits hits;
    private final long now;

    FigureFinds(Snapshot facts, ReportQuery query, Instant now, Wanted wanted, Hits hits) {
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.clocks = facts.clocks();
        this.now = now.toEpochMilli();
        this.time = query.time();
        this.figure = wanted.figure();
        this.source = figure.source(query.contactsOf());
        this.gap = wanted.gap();
        this.hits = hits;
        this.selection = new Selection(facts, query, this.now, this);
    }

    /**
     * What to pick out.
     *
     * @param gap only tickets without a value for this reason
     */
    record Wanted(Figure figure, Optional<Gap> gap) {}

    /** Takes what belongs to the figure. */
    interface Hits {
        /**
         * @param credit which of the ticket's credits; {@link Selection#NEITHER} when only its
         *     creation is known
         */
        void add(int ticket, int credit);

        void addClock(int ticket, int clock);
    }

    void run() {
        selection.run();
    }

    @Override
    public void happened(int ticket, int credit, long time, int period) {
        Figure.Source from = Figure.Source.of(KINDS[credits.kind[credit]]);
        if (period == 0 && from == source && belongs(credit)) {
            hits.add(ticket, credit);
        }
    }

    private boolean belongs(int credit) {
        return switch (figure) {
            case FRT, ART ->
                    credits.hasSpan(credit)
                            && credits.millis(credit, time) != CreditColumns.UNKNOWN;
            case FCR -> credits.isFirstContact(credit);
            case FCR_NOT -> credits.knowsFirstContact(credit) && !credits.isFirstContact(credit);
            default -> true;
        };
    }

    @Override
    public void handedUp(int ticket, int credit, int period) {
        if (period == 0 && source == Figure.Source.ESCALATIONS) {
            hits.add(ticket, credit);
        }
    }

    @Override
    public void timed(int ticket, int clock, long time, int period) {
        if (period == 0
                && figure.isOf(
                        METRICS[clocks.metric[clock]],
                        clocks.state(clock, now),
                        clocks.isStopped(clock))) {
            hits.addClock(ticket, clock);
        }
    }

    @Override
    public void opened(
            int ticket, int handled, int escalated, int resolved, long time, int period) {
        if (period != 0 || source != Figure.Source.OPENED) {
            return;
        }
        int opened = handled == Selection.NEITHER ? received(ticket) : handled;
        boolean contact = resolved != Selection.NEITHER && credits.isFirstContact(resolved);
        switch (figure) {
            case ESCALATION -> addIf(escalated != Selection.NEITHER, ticket, escalated);
            case FCR -> addIf(contact, ticket, resolved);
            case FCR_NOT ->
                    addIf(!contact, ticket, resolved == Selection.NEITHER ? opened : resolved);
            default -> hits.add(ticket, opened);
        }
    }

    private void addIf(boolean belongs, int ticket, int credit) {
        if (belongs) {
            hits.add(ticket, credit);
        }
    }

    @Override
    public void covered(int ticket) {
        byte code =
                switch (figure) {
                    case UNANSWERED -> tickets.unanswered[ticket];
                    case UNRESOLVED -> tickets.unresolved[ticket];
                    case EXCLUDED -> tickets.excluded[ticket];
                    default -> TicketColumns.FILLED;
                };
        if (isWanted(code)) {
            hits.add(ticket, received(ticket));
        }
    }

    private boolean isWanted(byte code) {
        return code != TicketColumns.FILLED && gap.map(Gap::ordinal).orElse((int) code) == code;
    }

    /** Its creation, whatever the scope. */
    private int received(int ticket) {
        int end = tickets.firstCredit[ticket + 1];
        for (int credit = tickets.firstCredit[ticket]; credit < end; credit++) {
            if (KINDS[credits.kind[credit]] == Credit.Kind.RECEIVED) {
                return credit;
            }
        }
        return Selection.NEITHER;
    }
}
