package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaReading;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomDesks;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.time.BusinessTime;
import org.junit.jupiter.api.Test;

/** What holds for every clock of a target, tried on random tickets, desks and instants. */
class ClockPropertiesTest {
    private static final int CASES = Seed.cases(8_000);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Random random = Seed.random(this);
    private final RandomTickets tickets = new RandomTickets(random);
    private final RandomDesks desks = new RandomDesks(random);

    private void eachClock(BiConsumer<SlaClock, Calendars> check) {
        long clocks = 0;
        for (int i = 0; i < CASES; i++) {
            HelpDesk desk = desks.next();
            for (SlaClock clock : desk.kpis(tickets.next(i)).clocks()) {
                check.accept(clock, desk.settings().calendars());
                clocks++;
            }
        }
        assertThat(clocks).isPositive();
    }

    /** The evidence alone: start, pauses, stop and calendar. */
    private static Duration taken(SlaClock clock, Calendars calendars, Instant until) {
        Duration sum = Duration.ZERO;
        Instant from = clock.start().at();
        for (SlaClock.Pause pause : clock.pauses()) {
            sum = sum.plus(between(clock, calendars, from, earlier(pause.from(), until)));
            from = pause.to().orElse(Instant.MAX);
        }
        return sum.plus(between(clock, calendars, from, until));
    }

    private static Duration between(
            SlaClock clock, Calendars calendars, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Duration.ZERO;
        }
        return clock.goal()
                .calendar()
                .flatMap(calendars::named)
                .map(hours -> BusinessTime.between(hours, from, until))
                .orElseGet(() -> Duration.between(from, until));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Test
    void whatAClockTookFollowsFromItsEvidenceAlone() {
        eachClock(
                (clock, calendars) ->
                        clock.stop()
                                .ifPresent(
                                        stop ->
                                                assertThat(clock.taken())
                                                        .as("%s", clock)
                                                        .contains(
                                                                taken(
                                                                        clock, calendars,
                                                                        stop.at()))));
    }

    @Test
    void whatIsLeftAtAnyInstantIsTheLimitWithoutWhatWasTaken() {
        eachClock(
                (clock, calendars) -> {
                    Instant now = clock.start().at().plusSeconds(random.nextInt(86_400 * 40));
                    Instant until = clock.stop().map(stop -> earlier(stop.at(), now)).orElse(now);

                    assertThat(clock.at(now, calendars).map(SlaReading::remaining))
                            .as("%s at %s", clock, now)
                            .contains(clock.goal().limit().minus(taken(clock, calendars, until)));
                });
    }

    @Test
    void pausesAreInOrderAndWithinTheClock() {
        eachClock(
                (clock, calendars) -> {
                    Instant last = clock.start().at();
                    Instant end = clock.stop().map(SlaClock.Mark::at).orElse(Instant.MAX);
                    for (SlaClock.Pause pause : clock.pauses()) {
                        assertThat(pause.from()).as("%s", clock).isBetween(last, end);
                        assertThat(pause.to().orElse(end)).isBetween(pause.from(), end);
                        last = pause.to().orElse(Instant.MAX);
                    }
                });
    }

    @Test
    void aStoppedClockIsMetOrBreachedForEver() {
        eachClock(
                (clock, calendars) ->
                        clock.stop()
                                .ifPresent(
                                        stop -> {
                                            State state = state(clock, calendars, stop.at());
                                            Instant later = stop.at().plusSeconds(random.nextInt());

                                            assertThat(clock.met()).contains(state == State.MET);
                                            assertThat(state).isIn(State.MET, State.BREACHED);
                                            if (later.isAfter(stop.at())) {
                                                assertThat(state(clock, calendars, later))
                                                        .isEqualTo(state);
                                            }
                                        }));
    }

    @Test
    void aClockThatIsNotStoppedIsBreachedRightAfterItsBoundAndNotAtIt() {
        eachClock(
                (clock, calendars) -> {
                    Optional<Instant> breach = clock.bounds().breach();
                    if (clock.isStopped() || breach.isEmpty()) {
                        return;
                    }
                    assertThat(state(clock, calendars, breach.get()))
                            .as("%s", clock)
                            .isNotEqualTo(State.BREACHED);
                    assertThat(state(clock, calendars, breach.get().plus(MOMENT)))
                            .as("%s", clock)
                            .isEqualTo(State.BREACHED);
                });
    }

    private static State state(SlaClock clock, Calendars calendars, Instant now) {
        return clock.at(now, calendars).orElseThrow().state();
    }

    @Test
    void beforeItsStartAClockIsNowhere() {
        eachClock(
                (clock, calendars) ->
                        assertThat(clock.at(clock.start().at().minus(MOMENT), calendars))
                                .isEmpty());
    }
}
