package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;

/** Answers calls for tables, each asked for and checked as the same thing in JSON. */
public final class CsvDesk {
    private final ReportDesk reports;
    private final DistributionDesk distributions;
    private final LoadDesk loads;
    private final ListDesk lists;
    private final ClockDesk clocks;

    public CsvDesk(
            ReportDesk reports,
            DistributionDesk distributions,
            LoadDesk loads,
            ListDesk lists,
            ClockDesk clocks) {
        this.reports = reports;
        this.distributions = distributions;
        this.loads = loads;
        this.lists = lists;
        this.clocks = clocks;
    }

    Answer report(Map<String, List<String>> given) {
        return reports.report(given).as(ReportCsv::report);
    }

    Answer distribution(Map<String, List<String>> given) {
        return distributions.distribution(given).as(ReportCsv::distribution);
    }

    Answer load(Map<String, List<String>> given) {
        return loads.load(given).as(ReportCsv::load);
    }

    Answer tickets(Map<String, List<String>> given) {
        return lists.file(given);
    }

    Answer clocks(Map<String, List<String>> given) {
        return clocks.file(given);
    }
}
