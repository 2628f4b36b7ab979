package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.plugin.access.Person;
import org.helpdeskkpi.plugin.access.View;
import org.junit.jupiter.api.Test;

/** Evidence names nobody who may not be named, whatever happened to a ticket. */
class TicketPrivacyTest {
    private static final int CASES = 500;
    private static final String NAME = "Name of ";

    /** Says every argument of a text, as a real one would. */
    private final I18nResolver texts =
            mock(
                    I18nResolver.class,
                    withSettings()
                            .stubOnly()
                            .defaultAnswer(c -> Arrays.toString(c.getArguments())));

    private final RandomTickets tickets = new RandomTickets(Seed.random(this));

    private String told(HelpDesk desk, TicketKpis kpis, View view) {
        WhoJson who = new WhoJson(key -> new Person(key, NAME + key, true));
        CreditJson credits = new CreditJson(who, () -> Instant.EPOCH);
        ClockJson clocks = new ClockJson(who, new Awaited(texts), () -> Instant.EPOCH);
        var version = new SettingsVersion(1, desk.settings(), "anna", Instant.EPOCH, "");
        return new TicketJson(credits, clocks, who, new Definitions(texts), texts)
                .of(kpis, version, view)
                .toString();
    }

    @Test
    void withTeamFiguresOnlyNobodyIsNamedAnywhere() {
        HelpDesk desk = HelpDesk.standard().targets(Targets.ofEveryKind());
        for (int i = 1; i <= CASES; i++) {
            TicketKpis kpis = desk.kpis(tickets.next(i));
            String told = told(desk, kpis, new View("anna", Sight.TEAM));
            assertThat(told.replace(NAME + "robot", "")).doesNotContain(NAME);
            assertThat(told).doesNotContain("\"anna\"", "\"ben\"", "\"carla\"");
        }
    }

    @Test
    void whoMaySeeThemselvesIsNamedAndNobodyElse() {
        HelpDesk desk = HelpDesk.standard().targets(Targets.ofEveryKind());
        int named = 0;
        for (int i = 1; i <= CASES; i++) {
            String told = told(desk, desk.kpis(tickets.next(i)), new View("anna", Sight.OWN));
            named += told.contains(NAME + "anna") ? 1 : 0;
            String others = told.replace(NAME + "anna", "").replace(NAME + "robot", "");
            assertThat(others).doesNotContain(NAME);
        }
        assertThat(named).isPositive();
    }

    @Test
    void theAgentBecauseOfWhomATicketIsLeftOutIsNotNamedEither() {
        HelpDesk desk = HelpDesk.standard().rules(r -> r.withExclusions(reportedByAgents()));
        int leftOut = 0;
        for (int i = 1; i <= CASES; i++) {
            TicketKpis kpis = desk.kpis(tickets.next(i));
            if (kpis.excluded().isPresent()) {
                leftOut++;
                assertThat(told(desk, kpis, View.WHOLE)).containsAnyOf("anna", "ben");
                assertThat(told(desk, kpis, new View("lead", Sight.OWN)))
                        .doesNotContainPattern("\\b(anna|ben)\\b");
            }
        }
        assertThat(leftOut).isPositive();
    }

    private static ExclusionRules reportedByAgents() {
        return new ExclusionRules(
                Set.of(), Set.of(), Set.of(), Set.of(), false, true, Optional.empty());
    }
}
