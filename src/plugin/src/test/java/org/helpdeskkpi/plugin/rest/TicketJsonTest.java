package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.plugin.access.Person;
import org.helpdeskkpi.plugin.access.View;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.Test;

/** What a ticket's page is told is enough to check every length by hand. */
class TicketJsonTest {
    private static final int CASES = 1_000;

    /** After the tickets' lives, in which not every clock was stopped. */
    private static final Instant NOW = Instant.parse("2026-07-01T10:00:00Z");

    private static final String TARGETS =
            """
            {"calendars": [{"name": "Office hours", "zone": "UTC"}],
             "targets": [
              {"name": "a", "metric": "firstResponse", "duration": "PT4H", "calendar": "queue"},
              {"name": "b", "metric": "nextResponse", "duration": "PT2H", "calendar": null},
              {"name": "c", "metric": "resolution", "duration": "P2D", "calendar": "Office hours",
               "pausedIn": ["Resolved"], "reopen": "continue"},
              {"name": "d", "metric": "timeInQueue", "duration": "PT8H", "calendar": null,
               "pausedIn": ["Open"]}]}""";

    private final I18nResolver texts =
            mock(
                    I18nResolver.class,
                    withSettings().stubOnly().defaultAnswer(call -> call.getArgument(0)));
    private final Random random = Seed.random(this);
    private final RandomTickets tickets = new RandomTickets(random);

    private JsonNode ticket(HelpDesk desk, long id) {
        WhoJson who = new WhoJson(key -> new Person(key, key, true));
        CreditJson credits = new CreditJson(who, () -> Instant.EPOCH);
        var version = new SettingsVersion(1, desk.settings(), "admin", Instant.EPOCH, "");
        return new TicketJson(
                        credits,
                        new ClockJson(who, new Awaited(texts), () -> NOW),
                        who,
                        new Definitions(texts),
                        texts)
                .of(desk.kpis(tickets.next(id)), version, View.WHOLE);
    }

    @Test
    void stretchesAddUpToTheElapsedAndWindowsToTheBusinessTime() {
        int values = 0;
        for (int i = 1; i <= CASES; i++) {
            JsonNode ticket = ticket(anyDesk(), i);
            values += assertAddsUp(ticket.path("firstResponse"));
            values += assertAddsUp(ticket.path("resolution"));
        }
        assertThat(values).isGreaterThan(CASES / 2);
    }

    @Test
    void aClocksStretchesOrTheOpeningHoursWithinThemAddUpToWhatItTook() {
        SlaPolicy policy = new SettingsJson().parse(TARGETS).settings().orElseThrow().targets();
        int clocks = 0;
        int pauses = 0;
        for (int i = 1; i <= CASES; i++) {
            JsonNode ticket = ticket(HelpDesk.standard().targets(policy), i);
            for (JsonNode clock : ticket.path("clocks")) {
                if (!clock.path("state").isNull()) {
                    String parts = clock.path("calendar").isNull() ? "stretches" : "windows";
                    assertThat(sum(clock.path(parts)))
                            .as("%s", clock)
                            .isEqualTo(seconds(clock.path("taken")));
                    clocks++;
                    pauses += clock.path("pauses").size();
                }
            }
        }
        assertThat(clocks).isGreaterThan(CASES);
        assertThat(pauses).isGreaterThan(CASES / 10);
    }

    /** What is left now, less what it counts from now on, is nothing when it is due. */
    @Test
    void anOpenClockTellsWhenItCountsAndWhatWouldStopIt() {
        SlaPolicy policy = new SettingsJson().parse(TARGETS).settings().orElseThrow().targets();
        int running = 0;
        int still = 0;
        for (int i = 1; i <= CASES; i++) {
            JsonNode ticket = ticket(HelpDesk.standard().targets(policy), i);
            assertThat(ticket.path("now").asText()).isEqualTo(NOW.toString());
            for (JsonNode clock : ticket.path("clocks")) {
                boolean open = clock.path("stoppedAt").isNull();
                boolean paused = open && isPaused(clock);
                assertThat(clock.path("awaited").isNull()).as("%s", clock).isEqualTo(!open);
                assertThat(clock.path("runs").isObject())
                        .as("%s", clock)
                        .isEqualTo(open && !paused && !clock.path("state").isNull());
                if (clock.path("runs").isObject()) {
                    assertThat(at(clock.path("runs"), "from")).isAfterOrEqualTo(NOW);
                    running++;
                } else if (paused) {
                    still++;
                }
            }
        }
        assertThat(running).isGreaterThan(CASES / 10);
        assertThat(still).isPositive();
    }

    /** A pause that lasts ends where the reading does. */
    private static boolean isPaused(JsonNode clock) {
        JsonNode pauses = clock.path("pauses");
        return !pauses.isEmpty() && at(pauses.path(pauses.size() - 1), "to").equals(NOW);
    }

    @Test
    void whatIsMissingIsAwaitedAndWhatIsThereIsNot() {
        int awaited = 0;
        for (int i = 1; i <= CASES; i++) {
            JsonNode ticket = ticket(HelpDesk.standard(), i);
            boolean counts = ticket.path("excluded").isNull();
            assertThat(ticket.path("awaited").path("firstResponse").isNull())
                    .as("%s", ticket)
                    .isEqualTo(!counts || !ticket.path("firstResponse").isNull());
            assertThat(ticket.path("awaited").path("resolution").isNull())
                    .as("%s", ticket)
                    .isEqualTo(!ticket.path("unresolved").asText().equals("NOT_RESOLVED"));
            awaited += ticket.path("awaited").path("resolution").isNull() ? 0 : 1;
        }
        assertThat(awaited).isPositive();
    }

    private HelpDesk anyDesk() {
        By rule = By.values()[random.nextInt(By.values().length)];
        return HelpDesk.standard()
                .rules(
                        r ->
                                r.withResolution(
                                        random.nextBoolean()
                                                ? r.resolution().withBy(rule)
                                                : r.resolution()
                                                        .withBy(rule)
                                                        .withPausedIn("Resolved")));
    }

    private static int assertAddsUp(JsonNode value) {
        if (value.isNull()) {
            return 0;
        }
        assertThat(sum(value.path("stretches")))
                .as("%s", value)
                .isEqualTo(seconds(value.path("elapsed")));
        assertThat(sum(value.path("windows")))
                .as("%s", value)
                .isEqualTo(seconds(value.path("business")));
        return 1;
    }

    private static Duration sum(JsonNode intervals) {
        Duration sum = Duration.ZERO;
        for (JsonNode one : intervals) {
            sum = sum.plus(Duration.between(at(one, "from"), at(one, "to")));
        }
        return sum;
    }

    private static Instant at(JsonNode node, String name) {
        return Instant.parse(node.path(name).asText());
    }

    private static Duration seconds(JsonNode value) {
        return Duration.ofMillis(Math.round(value.asDouble() * 1_000));
    }
}
