package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.plugin.access.Person;
import org.junit.jupiter.api.Test;

/** What a ticket's page is told is enough to check every length by hand. */
class TicketJsonTest {
    private static final int CASES = 2_000;

    private final Random random = Seed.random(this);
    private final RandomTickets tickets = new RandomTickets(random);

    private JsonNode ticket(HelpDesk desk, long id) {
        I18nResolver texts = mock(I18nResolver.class);
        WhoJson who = new WhoJson(key -> new Person(key, key, true));
        CreditJson credits = new CreditJson(who, () -> Instant.EPOCH);
        var version = new SettingsVersion(1, desk.settings(), "admin", Instant.EPOCH);
        return new TicketJson(credits, who, new Definitions(texts), texts)
                .of(desk.kpis(tickets.next(id)), version);
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
