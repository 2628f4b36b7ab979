package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.assertj.core.data.Offset;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;

/** What is usual, to the digit: docs/adr/006 done by hand, and done again without shortcuts. */
class BaselineTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void shareAndSpreadAreThoseWorkedOutByHand() {
        List<DayCount> days = new ArrayList<>(Collections.nCopies(12, new DayCount(10, 0)));
        days.addAll(Collections.nCopies(12, new DayCount(10, 5)));

        Baseline usual = Baseline.of(days).orElseThrow();

        assertThat(usual.days()).isEqualTo(24);
        assertThat(usual.share()).isEqualTo(0.25, CLOSE);
        assertThat(usual.next().share()).isEqualTo(60.5 / 241, CLOSE);
        assertThat(usual.next().spread()).isEqualTo(0.2720394408985239, CLOSE);
    }

    @Test
    void itIsWhatTheDefinitionSaysOfAnyDays() {
        Random random = Seed.random(this);
        for (int round = 0; round < 3_000; round++) {
            List<DayCount> days = days(random);
            Baseline usual = Baseline.of(days).orElseThrow();
            List<DayCount> left = new ArrayList<>(days);
            BetaBinomial all = plain(days);
            left.removeIf(day -> isOut(day, all));
            List<DayCount> expected = left.size() < 20 ? days : left;

            assertThat(usual.days()).as(days.toString()).isEqualTo(expected.size());
            assertThat(usual.share())
                    .isEqualTo(
                            sum(expected, DayCount::escalated) / sum(expected, DayCount::opened),
                            CLOSE);
            assertThat(usual.next().share()).isEqualTo(plain(expected).share(), CLOSE);
            assertThat(usual.next().spread()).isEqualTo(plain(expected).spread(), CLOSE);
        }
    }

    @Test
    void twentyDaysThatAreLeftAreEnough() {
        List<DayCount> days = new ArrayList<>(Collections.nCopies(20, new DayCount(20, 3)));
        days.add(new DayCount(20, 10));

        assertThat(Baseline.of(days).orElseThrow().days()).isEqualTo(20);
        assertThat(Baseline.of(days.subList(0, 19))).isEmpty();
        assertThat(Baseline.of(days.subList(1, 21)).orElseThrow().days()).isEqualTo(20);
        assertThat(Baseline.of(days.subList(1, 21)).orElseThrow().share()).isEqualTo(67.0 / 400);
    }

    @Test
    void daysOfOneTicketEachTellNothingOfHowTheyVary() {
        List<DayCount> days = new ArrayList<>(Collections.nCopies(25, new DayCount(1, 0)));
        days.add(new DayCount(1, 1));

        assertThat(Baseline.of(days).orElseThrow().next().spread()).isEqualTo(1.0 / 27, CLOSE);
    }

    /** Few tickets a day and now and then a spike, so that counts often lie on a bound. */
    private static List<DayCount> days(Random random) {
        double share = 0.02 + 0.6 * random.nextDouble();
        int most = 1 + random.nextInt(30);
        List<DayCount> days = new ArrayList<>();
        for (int day = 0, n = 20 + random.nextInt(30); day < n; day++) {
            int opened = 1 + random.nextInt(most);
            double today = random.nextInt(12) == 0 ? random.nextDouble() : share;
            int escalated = (int) random.doubles(opened).filter(x -> x < today).count();
            days.add(new DayCount(opened, escalated));
        }
        return days;
    }

    private static BetaBinomial plain(List<DayCount> days) {
        double opened = sum(days, DayCount::opened);
        double p = (sum(days, DayCount::escalated) + 0.5) / (opened + 1);
        double excess = total(days, day -> squared(day, p) - 1);
        double weight = total(days, day -> day.opened() - 1);
        double r = weight == 0 ? 0 : Math.max(0, excess / weight);
        double doubt = (1 + (opened / days.size() - 1) * r) / (opened + 1);
        return new BetaBinomial(p, Math.min(r + doubt, 0.99));
    }

    private static double squared(DayCount day, double p) {
        double z = (day.escalated() - day.opened() * p) / Math.sqrt(day.opened() * p * (1 - p));
        return z * z;
    }

    private static boolean isOut(DayCount day, BetaBinomial usual) {
        BetaBinomial.Bounds bounds = usual.bounds(day.opened(), 0.00135);
        return day.escalated() < bounds.low() || day.escalated() > bounds.high();
    }

    private static double sum(List<DayCount> days, ToIntFunction<DayCount> count) {
        return days.stream().mapToInt(count).sum();
    }

    private static double total(List<DayCount> days, ToDoubleFunction<DayCount> figure) {
        return days.stream().mapToDouble(figure).sum();
    }
}
