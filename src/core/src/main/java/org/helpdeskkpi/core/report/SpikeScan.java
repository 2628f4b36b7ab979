package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.core.report.Spikes.Chart;
import org.helpdeskkpi.core.report.Spikes.Day;

/** Draws the control chart of each queue from the facts. */
final class SpikeScan {
    private final Period period;
    private final ControlChart control;
    private final DailyCounts counts;

    SpikeScan(Snapshot facts, Period period, Scope scope, Instant now) {
        this.period = period;
        this.control = new ControlChart(period, now);
        this.counts = new DailyCounts(facts, control.withBefore(), scope);
    }

    Spikes spikes() {
        List<Chart> charts = new ArrayList<>();
        counts.queues()
                .forEach(
                        (queue, counted) -> {
                            List<Day> days = control.days(counted);
                            if (days.stream().anyMatch(day -> day.rate().whole() > 0)) {
                                charts.add(new Chart(queue, days));
                            }
                        });
        return new Spikes(period, charts);
    }
}
