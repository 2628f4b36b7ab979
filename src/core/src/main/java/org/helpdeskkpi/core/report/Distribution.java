package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How the lengths behind a figure are spread.
 *
 * @param figure one with lengths
 * @param percentiles in ascending order; none without lengths
 * @param bands from the shortest to the longest; their counts add up to all lengths
 */
public record Distribution(
        ReportQuery query,
        Figure figure,
        DurationStats lengths,
        List<Percentile> percentiles,
        List<Band> bands) {
    /** Where one band ends and the next begins; what is longer than the last is a band as well. */
    static final List<Duration> BORDERS =
            Stream.of("PT15M", "PT1H", "PT4H", "PT8H", "PT24H", "PT48H", "P7D")
                    .map(Duration::parse)
                    .toList();

    static final List<Integer> PERCENTS = List.of(10, 25, 50, 75, 90, 95, 99);

    public Distribution {
        percentiles = List.copyOf(percentiles);
        bands = List.copyOf(bands);
    }

    /** The share of a band among all lengths; empty where there are none. */
    public OptionalDouble ratio(Band band) {
        return lengths.n() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) band.count() / lengths.n());
    }

    /** The length that so many percent of all lengths do not exceed, interpolated. */
    public record Percentile(int percent, Duration length) {}

    /**
     * Lengths of one range.
     *
     * @param over exclusive, but the first band has 0 as well
     * @param upTo inclusive; empty where there is no limit
     */
    public record Band(Duration over, Optional<Duration> upTo, long count) {}
}
