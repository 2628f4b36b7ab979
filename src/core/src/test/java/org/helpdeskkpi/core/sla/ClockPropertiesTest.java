package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.Window;
import org.helpdeskkpi.core.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Clocks against the slowest one, over short random lives. */
class ClockPropertiesTest {
    private static final int CASES = 100_000;
    private static final int SECONDS = 1_200;
    private static final Instant START = When.at("Mon 09:00");
    private static final List<String> STATUSES = List.of("Open", "Waiting", "On hold");
    private static final List<String> QUEUES = List.of("first", "second", "");
    private static final List<String> USERS = List.of("anna", "ben", "carla", "carlo", "robot");

    private final Random random = Seed.random(this);

    /** One target on one ticket with one calendar. */
    private record Case(SlaTarget target, HelpDesk desk, Timeline timeline, boolean[] open) {
        @Override
        public String toString() {
            return target + " on " + timeline.moments();
        }

        List<SlowClock.Run> slow() {
            return new SlowClock(timeline, target, second -> open[second], SECONDS).runs();
        }

        List<SlaClock> clocks() {
            return desk.settings().calculator(1).of(timeline).clocks();
        }

        Optional<SlaReading> at(SlaClock clock, int second) {
            return clock.at(START.plusSeconds(second), desk.settings().calendars());
        }
    }

    @Test
    void clocksCountAsOneThatLooksAtEverySecond() {
        for (int i = 0; i < CASES; i++) {
            Case one = aCase();
            List<SlowClock.Run> slow = one.slow();
            List<SlaClock> clocks = one.clocks();
            assertThat(clocks).as(one.toString()).hasSize(slow.size());
            for (int at = 0; at < slow.size(); at++) {
                assertSame(one, clocks.get(at), slow.get(at));
            }
        }
    }

    private void assertSame(Case one, SlaClock clock, SlowClock.Run slow) {
        String what = one + " " + clock;
        assertThat(clock.start().at()).as(what).isEqualTo(START.plusSeconds(slow.start));
        assertThat(clock.stop().map(SlaClock.Mark::at))
                .as(what)
                .isEqualTo(
                        slow.stop < 0
                                ? Optional.empty()
                                : Optional.of(START.plusSeconds(slow.stop)));
        int last = slow.stop < 0 ? SECONDS : slow.stop;
        if (slow.stop >= 0) {
            assertThat(clock.taken()).as(what).contains(Duration.ofSeconds(slow.taken[last]));
        }
        for (int i = 0; i < 3; i++) {
            int second = slow.start + random.nextInt(last - slow.start + 1);
            assertThat(one.at(clock, second).orElseThrow().remaining())
                    .as(second + " of " + what)
                    .isEqualTo(one.target().duration().minusSeconds(slow.taken[second]));
        }
    }

    /**
     * From running to at risk to breached and never back, but for pauses; less only while it runs.
     */
    @Test
    void theStateIsConsistentOverATicketsLife() {
        for (int i = 0; i < 1_500; i++) {
            Case one = aCase();
            for (SlaClock clock : one.clocks()) {
                sweep(one, clock);
            }
        }
    }

    private void sweep(Case one, SlaClock clock) {
        int start = (int) Duration.between(START, clock.start().at()).toSeconds();
        SlaReading before = one.at(clock, start).orElseThrow();
        assertThat(before.remaining()).isEqualTo(clock.goal().limit());
        assertThat(one.at(clock, start - 1)).isEmpty();
        for (int second = start + 1; second < SECONDS; second++) {
            SlaReading now = one.at(clock, second).orElseThrow();
            boolean ran = now.remaining().compareTo(before.remaining()) < 0;
            assertThat(now.remaining()).isLessThanOrEqualTo(before.remaining());
            assertThat(ran && before.state() == State.PAUSED).isFalse();
            assertThat(ran && before.state() == State.MET).isFalse();
            assertThat(rank(now)).as("%s %s", second, clock).isGreaterThanOrEqualTo(rank(before));
            assertBounds(clock, START.plusSeconds(second), now);
            before = now;
        }
    }

    private static int rank(SlaReading reading) {
        return switch (reading.state()) {
            case RUNNING, PAUSED -> 0;
            case AT_RISK -> 0;
            case MET -> 1;
            case BREACHED -> 2;
        };
    }

    /** Of a clock that is not stopped the instants kept with it tell the same as its reading. */
    private static void assertBounds(SlaClock clock, Instant now, SlaReading reading) {
        if (clock.isStopped() || clock.isPaused() && isBeforePause(clock, now)) {
            return;
        }
        boolean known = clock.pauses().isEmpty() || !isBeforePause(clock, now);
        if (known) {
            assertThat(clock.bounds().breach().filter(now::isAfter).isPresent())
                    .as("%s %s", now, clock)
                    .isEqualTo(reading.state() == State.BREACHED);
        }
        if (known && reading.state() != State.BREACHED && !clock.isPaused()) {
            assertThat(clock.bounds().risk().filter(now::isAfter).isPresent())
                    .as("%s %s", now, clock)
                    .isEqualTo(reading.state() == State.AT_RISK);
            assertThat(reading.due()).isEqualTo(clock.bounds().due());
        }
    }

    private static boolean isBeforePause(SlaClock clock, Instant now) {
        SlaClock.Pause last = clock.pauses().get(clock.pauses().size() - 1);
        return now.isBefore(last.to().orElse(last.from()));
    }

    private Case aCase() {
        boolean everySecond = random.nextInt(3) == 0;
        boolean[] open = new boolean[SECONDS];
        BusinessCalendar calendar = calendar(open);
        if (everySecond) {
            java.util.Arrays.fill(open, true);
        }
        SlaTarget target =
                SlaTarget.of(
                                "target",
                                any(SlaMetric.values()),
                                Duration.ofSeconds(1 + random.nextInt(400)))
                        .with(any(ReopenRule.values()))
                        .pausedIn(random.nextBoolean() ? "Waiting" : "none")
                        .with(
                                everySecond
                                        ? new TargetCalendar.EverySecond()
                                        : new TargetCalendar.OfQueue());
        HelpDesk desk = HelpDesk.standard().targets(SlaPolicy.of(target)).calendar(calendar);
        return new Case(target, desk, desk.timeline(ticket()), open);
    }

    /** Opens and closes every few seconds of that morning, and all of the next day. */
    private BusinessCalendar calendar(boolean[] open) {
        List<Window> windows = new ArrayList<>();
        int at = random.nextInt(200);
        while (at < SECONDS) {
            int end = Math.min(SECONDS, at + 1 + random.nextInt(200));
            windows.add(new Window(9 * 3_600 + at, 9 * 3_600 + end));
            java.util.Arrays.fill(open, at, end, true);
            at = end + random.nextInt(3) * random.nextInt(200);
        }
        return BusinessCalendar.weekly(
                "morning",
                ZoneOffset.UTC,
                Map.of(
                        DayOfWeek.MONDAY,
                        new DayHours(windows),
                        DayOfWeek.TUESDAY,
                        DayHours.ALL_DAY));
    }

    private TicketBuilder ticket() {
        boolean resolved = random.nextInt(8) == 0;
        TicketBuilder ticket =
                TicketBuilder.ticket()
                        .reporter(one(USERS))
                        .in(one(QUEUES))
                        .with("status", one(STATUSES))
                        .created(START.toString());
        if (resolved) {
            ticket.with("resolution", "Done").resolutionDate(START.toString());
        }
        int second = 0;
        for (int i = random.nextInt(12); i > 0; i--) {
            second += random.nextInt(3) * random.nextInt(60);
            resolved = happen(ticket, START.plusSeconds(second).toString(), resolved);
        }
        return ticket;
    }

    private boolean happen(TicketBuilder ticket, String at, boolean resolved) {
        switch (random.nextInt(6)) {
            case 0, 1 -> ticket.reply(one(USERS), at);
            case 2 -> ticket.move(one(USERS), one(QUEUES), at);
            case 3 -> ticket.status(one(USERS), one(STATUSES), at);
            default -> {
                if (resolved) {
                    ticket.reopen(one(USERS), at);
                } else {
                    ticket.resolve(one(USERS), at);
                }
                return !resolved;
            }
        }
        return resolved;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
