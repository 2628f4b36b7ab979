package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.Optional;

/** Gathers the lengths behind one figure of one query. */
final class DistributionScan implements FigureFinds.Hits {
    private final ReportQuery query;
    private final Figure figure;
    private final CreditColumns credits;
    private final Lengths lengths;
    private final FigureFinds finds;

    DistributionScan(Snapshot facts, ReportQuery query, Figure figure, Instant now) {
        this.query = query;
        this.figure = figure;
        this.credits = facts.credits();
        this.lengths = new Lengths(query.time());
        this.finds =
                new FigureFinds(
                        facts, query, now, new FigureFinds.Wanted(figure, Optional.empty()), this);
    }

    Distribution distribution() {
        finds.run();
        return new Distribution(
                query,
                figure,
                lengths.stats(),
                lengths.percentiles(Distribution.PERCENTS),
                lengths.bands(Distribution.BORDERS));
    }

    @Override
    public void add(int ticket, int credit) {
        lengths.add(credits, credit);
    }

    @Override
    public void addClock(int ticket, int clock) {
        throw new IllegalStateException(figure + " is about clocks");
    }
}
