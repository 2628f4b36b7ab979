package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

/** Rows by day, week and month: whole reports, one after the other. */
class TimeRowsTest {
    private static final HelpDesk DESK = HelpDesk.standard().targets(Targets.ofEveryKind());

    private static final List<Grouping> TIMES =
            Stream.of(Grouping.values()).filter(Grouping::isByTime).toList();

    private final Random random = Seed.random(this);

    @Test
    void weeksBeginOnMondayAndAreCutByThePeriod() {
        assertThat(buckets(Grouping.WEEK, "Wed", 14, "2027-01-01 00:00"))
                .containsExactly(
                        "2026-01-07 2026-01-11 partial",
                        "2026-01-12 2026-01-18",
                        "2026-01-19 2026-01-20 partial");
    }

    @Test
    void monthsHaveTheirOwnLengthsAndAreCutByThePeriod() {
        assertThat(buckets(Grouping.MONTH, "2026-01-31", 60, "2027-01-01 00:00"))
                .containsExactly(
                        "2026-01-31 2026-01-31 partial",
                        "2026-02-01 2026-02-28",
                        "2026-03-01 2026-03-31");
    }

    @Test
    void whatIsNotOverYetIsPartial() {
        assertThat(buckets(Grouping.WEEK, "Mon", 14, "Fri+1 12:00"))
                .containsExactly("2026-01-05 2026-01-11", "2026-01-12 2026-01-18 partial");
        assertThat(buckets(Grouping.DAY, "Mon", 2, "Tue 23:59"))
                .containsExactly("2026-01-05 2026-01-05", "2026-01-06 2026-01-06 partial");
        assertThat(buckets(Grouping.DAY, "Mon", 2, "Wed 00:00"))
                .containsExactly("2026-01-05 2026-01-05", "2026-01-06 2026-01-06");
    }

    @Test
    void aTicketCountsInTheWeekInWhichItHappened() {
        Desk desk =
                Desk.of(
                        ticket().id(1).created("Sun 23:00").reply("anna", "Mon+1 01:00"),
                        ticket().id(2).created("Mon+1 09:00"));
        List<KpiReport.Row> weeks = desk.during("Mon", 14).report(Grouping.WEEK).rows();

        assertThat(weeks).extracting(row -> row.now().opened()).containsExactly(1L, 1L);
        assertThat(weeks).extracting(row -> row.now().answered()).containsExactly(0L, 1L);
    }

    @Test
    void theBucketsFillThePeriodWithoutGapsOnTheirOwnBorders() {
        for (int i = 0; i < 300; i++) {
            for (Grouping by : TIMES) {
                ReportQuery asked = new RandomQueries(random).by(by, 400);
                List<Bucket> buckets = new Buckets(asked.period(), by, Instant.MAX).all();
                LocalDate next = asked.period().from();
                for (Bucket bucket : buckets) {
                    assertThat(bucket.days().from()).isEqualTo(next);
                    next = bucket.days().until();
                    assertThat(begins(by, next) || next.equals(asked.period().until())).isTrue();
                    assertThat(bucket.partial())
                            .isEqualTo(!begins(by, bucket.days().from()) || !begins(by, next));
                }
                assertThat(next).isEqualTo(asked.period().until());
            }
        }
    }

    private static boolean begins(Grouping by, LocalDate day) {
        return switch (by) {
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> day.getDayOfMonth() == 1;
            default -> true;
        };
    }

    @Test
    void eachRowIsTheReportOfItsDays() {
        Facts facts = new Facts();
        RandomTickets histories = new RandomTickets(random);
        facts.put(
                Stream.iterate(1, id -> id + 1)
                        .limit(800)
                        .map(id -> DESK.kpis(histories.next(id)))
                        .toList());
        Instant now = When.at("Mon+6 12:00");
        for (int i = 0; i < 60; i++) {
            for (Grouping by : TIMES) {
                ReportQuery asked = new RandomQueries(random).by(by, 45);
                long back = asked.period().days();
                for (KpiReport.Row row : new Aggregator(facts).report(asked, now).rows()) {
                    Period days = row.key().bucket().orElseThrow().days();
                    Period before =
                            new Period(
                                    days.from().minusDays(back),
                                    days.until().minusDays(back),
                                    days.zone());
                    assertThat(row.now()).isEqualTo(total(facts, asked, days, now));
                    assertThat(row.before()).isEqualTo(total(facts, asked, before, now));
                }
            }
        }
    }

    private static KpiSummary total(Facts facts, ReportQuery asked, Period days, Instant now) {
        return new Aggregator(facts).report(RandomQueries.within(asked, days), now).total();
    }

    private static List<String> buckets(Grouping by, String first, int days, String now) {
        return Desk.of().during(first, days).report(by, When.at(now)).rows().stream()
                .map(row -> row.key().bucket().orElseThrow())
                .map(TimeRowsTest::text)
                .toList();
    }

    private static String text(Bucket bucket) {
        return bucket.days().from()
                + " "
                + bucket.days().until().minusDays(1)
                + (bucket.partial() ? " partial" : "");
    }
}
