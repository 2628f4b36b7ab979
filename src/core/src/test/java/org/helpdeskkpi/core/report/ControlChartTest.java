package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.report.Spikes.Day;
import org.helpdeskkpi.core.report.Spikes.Mark;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;

/** The chart of docs/adr/006, tried on days whose truth is known. */
class ControlChartTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final int ROUNDS = 600;
    private static final int JUDGED = 30;

    private final Random random = Seed.random(this);

    private static List<Day> judge(List<DayCount> counts, Instant now) {
        int days = counts.size() - ControlChart.BEFORE;
        Period period = new Period(FIRST, FIRST.plusDays(days), ZoneOffset.UTC);
        return new ControlChart(period, now).days(counts);
    }

    /** Days of 3 to 42 tickets, each with a share of its own. */
    private List<DayCount> days(IntToDoubleFunction share) {
        return new ArrayList<>(
                IntStream.range(0, ControlChart.BEFORE + JUDGED)
                        .mapToObj(day -> day(3 + random.nextInt(40), share.applyAsDouble(day)))
                        .toList());
    }

    private DayCount day(int opened, double share) {
        int escalated = 0;
        for (int i = 0; i < opened; i++) {
            escalated += random.nextDouble() < share ? 1 : 0;
        }
        return new DayCount(opened, escalated);
    }

    /** The part of the days that are marked without a cause. */
    private double alarms(IntToDoubleFunction share) {
        long marked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            marked += judge(days(share), LATER).stream().filter(d -> d.mark() != Mark.NONE).count();
        }
        return (double) marked / (ROUNDS * JUDGED);
    }

    @Test
    void falseAlarmsAreAsRareAsStated() {
        assertThat(alarms(day -> 0.03)).isLessThan(2 * Baseline.TAIL);
        assertThat(alarms(day -> 0.3)).isBetween(0.0003, 2 * Baseline.TAIL);
    }

    /** A share that is itself drawn each day, from a quarter of its mean to nearly twice it. */
    @Test
    void daysThatVaryMoreThanByChanceDoNotAlarmAllTheTime() {
        assertThat(alarms(day -> 0.2 + 0.08 * gauss())).isLessThan(0.004);
    }

    /** Why the chart is not one of the binomial distribution alone: same days, ten times more. */
    @Test
    void theBinomialAloneWouldAlarmOnSuchDays() {
        BetaBinomial chance = new BetaBinomial(0.2, 1e-9);
        long marked = 0;
        for (int i = 0; i < ROUNDS * JUDGED; i++) {
            DayCount day = day(3 + random.nextInt(40), 0.2 + 0.08 * gauss());
            BetaBinomial.Bounds bounds = chance.bounds(day.opened(), Baseline.TAIL);
            marked += day.escalated() > bounds.high() || day.escalated() < bounds.low() ? 1 : 0;
        }
        assertThat((double) marked / (ROUNDS * JUDGED)).isGreaterThan(0.01);
    }

    @Test
    void aWeeklyPatternDoesNotAlarmAllTheTime() {
        assertThat(alarms(day -> day % 7 < 5 ? 0.1 : 0.25)).isLessThan(0.004);
    }

    /** What is near in time is alike: each day's share wanders on from that of the day before. */
    @Test
    void daysThatFollowOneAnotherDoNotAlarmAllTheTime() {
        double[] wander = new double[1];
        assertThat(
                        alarms(
                                day -> {
                                    wander[0] = 0.8 * wander[0] + 0.04 * gauss();
                                    return 0.2 + wander[0];
                                }))
                .isLessThan(0.004);
    }

    private double gauss() {
        return Math.max(-2, Math.min(2, random.nextGaussian()));
    }

    @Test
    void aSpikeIsFoundOnItsDay() {
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<DayCount> days = days(day -> 0.05);
            days.set(ControlChart.BEFORE + 10, day(25, 0.5));
            found += judge(days, LATER).get(10).mark() == Mark.UP ? 1 : 0;
        }
        assertThat((double) found / ROUNDS).isGreaterThan(0.97);
    }

    @Test
    void aSpikeDoesNotHideTheNext() {
        List<DayCount> days = steady();
        days.set(ControlChart.BEFORE + 5, new DayCount(20, 18));
        days.set(ControlChart.BEFORE + 9, new DayCount(20, 9));
        assertThat(marked(days, LATER)).containsExactly("2026-06-06 UP", "2026-06-10 UP");
    }

    @Test
    void aQueueThatStopsHandingUpIsMarkedDown() {
        List<DayCount> days = new ArrayList<>(steady());
        days.replaceAll(day -> new DayCount(40, 16));
        days.set(ControlChart.BEFORE + 3, new DayCount(40, 3));
        assertThat(marked(days, LATER)).containsExactly("2026-06-04 DOWN");
    }

    @Test
    void aYoungDayIsProvisionalAndCanOnlyBeMarkedUp() {
        List<DayCount> days = new ArrayList<>(steady());
        days.replaceAll(day -> new DayCount(40, 16));
        days.set(ControlChart.BEFORE + 3, new DayCount(40, 3));
        days.set(ControlChart.BEFORE + 4, new DayCount(40, 33));
        Instant soon = FIRST.plusDays(10).atTime(12, 0).toInstant(ZoneOffset.UTC);

        assertThat(marked(days, soon)).containsExactly("2026-06-05 UP");
        assertThat(judge(days, soon).stream().filter(d -> !d.provisional()).map(Day::day))
                .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
    }

    @Test
    void youngDaysDoNotMakeWhatIsUsual() {
        List<DayCount> days = steady();
        Instant soon = FIRST.minusDays(50).atStartOfDay().toInstant(ZoneOffset.UTC);
        Day day = judge(days, soon).get(0);
        assertThat(day.usual().orElseThrow().days()).isEqualTo(ControlChart.BEFORE - 57);
    }

    @Test
    void tooFewDaysBeforeTellNothing() {
        List<DayCount> days = steady();
        for (int i = 0; i < ControlChart.BEFORE - Baseline.FEWEST_DAYS + 1; i++) {
            days.set(i, new DayCount(0, 0));
        }
        days.set(ControlChart.BEFORE, new DayCount(20, 20));
        List<Day> judged = judge(days, LATER);

        assertThat(judged.get(0).usual()).isEmpty();
        assertThat(judged.get(0).mark()).isEqualTo(Mark.NONE);
        assertThat(judged.get(1).usual().orElseThrow().days()).isEqualTo(Baseline.FEWEST_DAYS);
    }

    @Test
    void aDayWithoutTicketsHasNeitherRateNorMark() {
        List<DayCount> days = steady();
        days.set(ControlChart.BEFORE, new DayCount(0, 0));
        Day day = judge(days, LATER).get(0);

        assertThat(day.rate().ratio()).isEmpty();
        assertThat(day.usual()).isEmpty();
        assertThat(day.mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void oneTicketHandedUpIsNoSpikeWhereOneNowAndThenIs() {
        List<DayCount> days = steady();
        days.set(ControlChart.BEFORE, new DayCount(1, 1));
        assertThat(marked(days, LATER)).isEmpty();
    }

    /** Twenty tickets a day, of which one is handed up. */
    private static List<DayCount> steady() {
        return new ArrayList<>(
                IntStream.range(0, ControlChart.BEFORE + JUDGED)
                        .mapToObj(day -> new DayCount(20, 1))
                        .toList());
    }

    private static List<String> marked(List<DayCount> days, Instant now) {
        return judge(days, now).stream()
                .filter(day -> day.mark() != Mark.NONE)
                .map(day -> day.day() + " " + day.mark())
                .toList();
    }
}
