package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.kpi.ResolutionRules;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What peers get wrong comes out right whichever definitions are chosen. */
class PeersMistakesUnderAnyRuleTest {
    static Stream<KpiRules> rules() {
        List<KpiRules> all = new ArrayList<>();
        KpiRules usual = KpiRules.defaults();
        for (var response : FirstResponseRules.By.values()) {
            for (var credit : FirstResponseRules.CreditTo.values()) {
                all.add(
                        usual.withFirstResponse(
                                usual.firstResponse().withBy(response, "Open").withCredit(credit)));
            }
        }
        for (var resolution : ResolutionRules.By.values()) {
            for (var credit : ResolutionRules.CreditTo.values()) {
                ResolutionRules chosen = usual.resolution().withBy(resolution).withCredit(credit);
                all.add(usual.withResolution(chosen));
                all.add(usual.withResolution(chosen.withPausedIn("Waiting")));
            }
        }
        for (var contact : FirstContactRules.By.values()) {
            all.add(usual.withFirstContact(usual.firstContact().withBy(contact)));
        }
        return all.stream();
    }

    private static Desk desk(HelpDesk desk, KpiRules rules, TicketBuilder... tickets) {
        return Desk.of(desk.rules(usual -> rules), tickets);
    }

    /** A response by each of the rules there is. */
    private static TicketBuilder answered(long id, String created, String replied) {
        return ticket().id(id)
                .created(created)
                .reply("anna", replied)
                .status("anna", "Working", replied);
    }

    /** Chatwoot: no hours configured is 0. */
    @ParameterizedTest
    @MethodSource("rules")
    void withoutAnyConfiguredHoursBusinessTimeIsUnknownAndNotZero(KpiRules rules) {
        HelpDesk noHours =
                HelpDesk.standard()
                        .calendar(BusinessCalendar.weekly("none", ZoneOffset.UTC, Map.of()));
        KpiSummary total =
                desk(
                                noHours,
                                rules,
                                answered(1, "Mon 09:00", "Mon 10:00").resolve("anna", "Mon 11:00"))
                        .inBusinessTime()
                        .total();

        assertThat(total.answered()).isEqualTo(1);
        assertThat(total.resolved()).isEqualTo(1);
        assertThat(total.firstResponse()).isEqualTo(DurationStats.NONE);
        assertThat(total.resolution()).isEqualTo(DurationStats.NONE);
    }

    /** Chatwoot: each resolution after a reopening is one more row. */
    @ParameterizedTest
    @MethodSource("rules")
    void aTicketResolvedTwiceHasOneResolutionTime(KpiRules rules) {
        KpiSummary total =
                desk(
                                HelpDesk.standard(),
                                rules,
                                answered(1, "Mon 09:00", "Mon 09:30")
                                        .resolve("anna", "Mon 10:00")
                                        .reopen("carla", "Tue 09:00")
                                        .resolve("anna", "Tue 10:00"))
                        .total();
        Duration expected =
                switch (rules.resolution().by()) {
                    case LAST -> Duration.ofHours(25);
                    case FIRST -> Duration.ofHours(1);
                    case OPEN_TIME -> Duration.ofHours(2);
                };

        assertThat(total.resolution().n()).isEqualTo(1);
        assertThat(total.resolution().mean()).contains(expected);
    }

    /** osTicket cuts hours off, Zammad seconds. */
    @ParameterizedTest
    @MethodSource("rules")
    void nothingIsCutOff(KpiRules rules) {
        KpiSummary total =
                desk(
                                HelpDesk.standard(),
                                rules,
                                answered(1, "2026-01-05T09:00:00.250Z", "2026-01-05T09:59:31.500Z")
                                        .resolve("anna", "2026-01-05T10:59:59.750Z"))
                        .inBusinessTime()
                        .total();

        assertThat(total.firstResponse().mean()).contains(Duration.ofMillis(3_571_250));
        assertThat(total.resolution().mean()).contains(Duration.ofMillis(7_199_500));
    }

    /** Keeping: a reply at night to a ticket of that night is a 0 that pulls the average. */
    @ParameterizedTest
    @MethodSource("rules")
    void whatPassedOutsideOpeningHoursDoesNotPullTheAverageToZero(KpiRules rules) {
        KpiSummary total =
                desk(
                                HelpDesk.standard(),
                                rules,
                                answered(1, "Mon 09:00", "Mon 11:00").resolve("anna", "Mon 12:00"),
                                answered(2, "Mon 20:00", "Mon 22:00").resolve("anna", "Mon 23:00"))
                        .inBusinessTime()
                        .total();

        assertThat(total.answered()).isEqualTo(2);
        assertThat(total.firstResponse().mean()).contains(Duration.ofHours(2));
        assertThat(total.resolved()).isEqualTo(2);
        assertThat(total.resolution().mean()).contains(Duration.ofHours(3));
    }
}
