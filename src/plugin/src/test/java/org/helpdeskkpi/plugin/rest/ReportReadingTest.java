package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.plugin.descriptor.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReadingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A quarter past midnight of Wednesday, April 1st in Berlin; March 31st in UTC. */
    private static final Instant NOW = Instant.parse("2026-03-31T22:15:00Z");

    @ParameterizedTest
    @CsvSource({
        "today,       2026-04-01, 2026-04-01",
        "last7,       2026-03-26, 2026-04-01",
        "last30,      2026-03-03, 2026-04-01",
        "last90,      2026-01-02, 2026-04-01",
        "last365,     2025-04-02, 2026-04-01",
        "thisWeek,    2026-03-30, 2026-04-05",
        "lastWeek,    2026-03-23, 2026-03-29",
        "thisMonth,   2026-04-01, 2026-04-30",
        "lastMonth,   2026-03-01, 2026-03-31",
        "thisQuarter, 2026-04-01, 2026-06-30",
        "lastQuarter, 2026-01-01, 2026-03-31"
    })
    void aNamedPeriodIsOfDaysInTheCalendarsZone(String name, String first, String last) {
        Period period = good("period=" + name).period();

        assertThat(period.from()).hasToString(first);
        assertThat(period.until().minusDays(1)).hasToString(last);
        assertThat(period.zone()).isEqualTo(BERLIN);
    }

    @Test
    void everyNamedPeriodIsTestedHere() {
        assertThat(NamedPeriod.names())
                .isEqualTo(
                        "last30, today, last7, last90, thisWeek, lastWeek, thisMonth, lastMonth,"
                                + " thisQuarter, lastQuarter, last365");
    }

    @Test
    void theWeekInWhichClocksGoForwardIsAnHourShort() {
        Period week = good("period=lastWeek").period();

        Instant start = week.from().atStartOfDay(week.zone()).toInstant();
        Instant end = week.until().atStartOfDay(week.zone()).toInstant();
        assertThat(Duration.between(start, end)).isEqualTo(Duration.ofHours(7 * 24 - 1));
        assertThat(start).isEqualTo("2026-03-22T23:00:00Z");
    }

    @Test
    void withoutParametersItIsAllOfTheLastThirtyDays() {
        ReportParameters plain = good();

        assertThat(plain.period().from()).hasToString("2026-03-03");
        assertThat(plain.by()).isEqualTo(Grouping.NONE);
        assertThat(plain.time()).isEqualTo(TimeBasis.ELAPSED);
        assertThat(plain.basis()).isEqualTo(PeriodBasis.HAPPENED);
        assertThat(plain.metrics()).containsExactlyInAnyOrder(Kpi.values());
        assertThat(plain.wanted().projects()).isEmpty();
    }

    @Test
    void idsAndMetricsMayBeRepeated() {
        ReportParameters asked =
                good(
                        "queue=billing",
                        "queue=accounts",
                        "agent=me",
                        "priority=High",
                        "priority=-",
                        "channel=chat",
                        "metric=fcr",
                        "metric=frt");

        assertThat(asked.wanted().queues()).containsExactly("billing", "accounts");
        assertThat(asked.wanted().agents()).containsExactly("me");
        assertThat(asked.wanted().priorities()).containsExactly("High", "-");
        assertThat(asked.wanted().channels()).containsExactly("chat");
        assertThat(asked.metrics()).containsExactlyInAnyOrder(Kpi.FCR, Kpi.FRT);
    }

    @Test
    void fromAndToAreBothIncluded() {
        Period day = good("from=2026-03-29", "to=2026-03-29").period();

        assertThat(day.until()).hasToString("2026-03-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2026-02-30&to=2026-03-01  | from",
                "from=2026-03-01&to=soon        | to",
                "from=2026-03-01                | to",
                "to=2026-03-01                  | from",
                "from=2026-03-02&to=2026-03-01  | to",
                "from=1999-01-01&to=2026-01-01  | from",
                "from=0026-01-01&to=2026-01-01  | from",
                "from=+10000-01-01&to=2026-01-01 | from",
                "period=today&from=2026-01-01&to=2026-01-02 | period",
                "period=yesterday               | period",
                "by=team                        | by",
                "by=queue,agent                 | by",
                "by=agent&by=queue              | by",
                "time=wall                      | time",
                "basis=resolved                 | basis",
                "metric=csat                    | metric",
                "queue=                         | queue",
                "priority=                      | priority",
                "peroid=today                   | peroid",
                "metric=x&by=y&zone=UTC         | zone by metric"
            })
    void whatIsWrongIsNamedByItsParameter(String query, String paths) {
        ReportReading reading = new ReportReading(given(query.split("&")));
        reading.read(NOW, BERLIN);

        assertThat(reading.problems()).extracting(Problem::path).containsExactly(paths.split(" "));
        assertThat(English.lines(reading.problems())).allMatch(line -> line.endsWith("."));
    }

    private static ReportParameters good(String... pairs) {
        ReportReading reading = new ReportReading(given(pairs));
        ReportParameters read = reading.read(NOW, BERLIN);
        assertThat(reading.problems()).isEmpty();
        return read;
    }

    private static Map<String, List<String>> given(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.groupingBy(
                                pair -> pair[0],
                                Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }
}
