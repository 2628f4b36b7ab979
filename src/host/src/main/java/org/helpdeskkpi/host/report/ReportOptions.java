package org.helpdeskkpi.host.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.time.TimeBasis;

/** What a report is asked for on the command line. */
record ReportOptions(
        Path file, Optional<Path> settings, Question question, Format format, About about) {
    /**
     * What to tell instead of figures.
     *
     * @param ticket the key of the one ticket to explain
     * @param spikes the days out of control
     */
    record About(Optional<String> ticket, boolean spikes) {}

    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    /**
     * What to compute.
     *
     * @param from the first day; empty for the first day of the data
     * @param to the last day, included; empty for the last day of the data
     */
    record Question(
            Grouping by,
            TimeBasis time,
            PeriodBasis basis,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}
}
