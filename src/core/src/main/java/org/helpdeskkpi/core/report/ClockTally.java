package org.helpdeskkpi.core.report;

import java.util.EnumMap;
import java.util.Map;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading.State;

/** Counts clocks by their metric and how they stand. */
final class ClockTally {
    private static final SlaMetric[] METRICS = SlaMetric.values();

    private final long[] met = new long[METRICS.length];
    private final long[] missed = new long[METRICS.length];
    private final long[] open = new long[METRICS.length];
    private boolean empty = true;

    void add(ClockColumns clocks, int row, long now) {
        State state = clocks.state(row, now);
        long[] counts = clocks.isStopped(row) ? missed : open;
        if (state == State.MET) {
            counts = met;
        } else if (state != State.BREACHED) {
            return;
        }
        counts[clocks.metric[row]]++;
        empty = false;
    }

    void addAll(ClockTally other) {
        for (int metric = 0; metric < METRICS.length; metric++) {
            met[metric] += other.met[metric];
            missed[metric] += other.missed[metric];
            open[metric] += other.open[metric];
        }
        empty &= other.empty;
    }

    boolean isEmpty() {
        return empty;
    }

    Map<SlaMetric, Attainment> attainment() {
        Map<SlaMetric, Attainment> attainment = new EnumMap<>(SlaMetric.class);
        for (SlaMetric metric : METRICS) {
            int at = metric.ordinal();
            Rate rate = new Rate(met[at], met[at] + missed[at], 0);
            attainment.put(metric, new Attainment(rate, open[at]));
        }
        return attainment;
    }
}
