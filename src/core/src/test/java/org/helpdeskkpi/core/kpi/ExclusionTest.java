package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Tickets that are not counted at all. */
class ExclusionTest {
    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .rules(
                            r ->
                                    r.withExclusions(
                                            new ExclusionRules(
                                                    Set.of("Spam"),
                                                    Set.of("duplicates", "Is merged into"),
                                                    Set.of("spam"),
                                                    Set.of("Task"),
                                                    true,
                                                    true,
                                                    Optional.of(When.day("Mon")))));

    private static Optional<Gap> excluded(TicketBuilder ticket) {
        return DESK.kpis(ticket).excluded();
    }

    @Test
    void aTicketThatFitsNoneOfTheRulesCounts() {
        var plain =
                ticket().with("labels", "vip")
                        .with("issuetype", "Incident")
                        .link("anna", "This issue is duplicated by HELP-9", "Mon 10:00");

        assertThat(excluded(plain)).isEmpty();
        assertThat(DESK.kpis(plain).first(Credit.Kind.RECEIVED)).isPresent();
    }

    @Test
    void eachRuleLeavesOutWhatFitsIt() {
        assertThat(excluded(ticket().created("2026-01-04 23:59"))).contains(Gap.CREATED_BEFORE);
        assertThat(excluded(ticket().created("Mon 00:00"))).isEmpty();
        assertThat(excluded(ticket().with("parent", "HELP-9"))).contains(Gap.SUB_TASK);
        assertThat(excluded(ticket().with("issuetype", "Task"))).contains(Gap.EXCLUDED_ISSUE_TYPE);
        assertThat(excluded(ticket().reporter("anna"))).contains(Gap.REPORTED_BY_AGENT);
        assertThat(excluded(ticket().creator("anna"))).isEmpty();
        assertThat(excluded(ticket().link("anna", "This issue duplicates HELP-9", "Mon 10:00")))
                .contains(Gap.EXCLUDED_LINK);
        assertThat(excluded(ticket().link("anna", "is merged into HELP-9", "Mon 10:00")))
                .contains(Gap.EXCLUDED_LINK);
        assertThat(excluded(ticket().with("labels", "vip spam"))).contains(Gap.EXCLUDED_LABEL);
    }

    @Test
    void theFirstReasonIsTheOneThatCounts() {
        assertThat(excluded(ticket().with("labels", "spam").with("parent", "HELP-9")))
                .contains(Gap.SUB_TASK);
    }

    @Test
    void whatAnotherWordSaysOrIsUndoneDoesNotExclude() {
        String words = "This issue duplicates HELP-9";
        assertThat(
                        excluded(
                                ticket().link("anna", words, "Mon 10:00")
                                        .unlink("anna", words, "Mon 11:00")))
                .isEmpty();
        assertThat(
                        excluded(
                                ticket().with("labels", "spam")
                                        .change("anna", "Mon 10:00", "labels", "")))
                .isEmpty();
    }

    @Test
    void anExcludedTicketHasNoCreditsAndSaysWhatThereIsAboutIt() {
        TicketKpis kpis =
                DESK.kpis(
                        ticket().in("first")
                                .reply("anna", "Mon 10:00")
                                .change("anna", "Mon 11:00", "labels", "spam")
                                .resolve("anna", "Mon 12:00"));

        assertThat(kpis.credits()).isEmpty();
        assertThat(kpis.clocks()).isEmpty();
        assertThat(kpis.unanswered()).isEmpty();
        assertThat(kpis.unresolved()).isEmpty();
        assertThat(kpis.evidence()).hasSize(Metric.values().length);
        assertThat(kpis.evidence())
                .allMatch(e -> e.verdict() == Verdict.EXCLUDED)
                .allMatch(e -> e.about().equals(Optional.of("spam")));
    }

    @Test
    void anExcludedResolutionIsNoLaterOneThanWhatCounts() {
        TicketKpis kpis = DESK.kpis(ticket().change("anna", "Mon 12:00", "resolution", "Spam"));

        assertThat(kpis.excluded()).isEmpty();
        assertThat(kpis.unresolved()).contains(Gap.EXCLUDED_RESOLUTION);
        assertThat(kpis.evidence())
                .filteredOn(e -> e.verdict() == Verdict.EXCLUDED)
                .extracting(Evidence::about)
                .containsExactly(Optional.of("Spam"));
    }

    @Test
    void aDayIsMeantInTheZoneOfTheStandardCalendar() {
        var auckland = BusinessCalendar.weekly("Auckland", ZoneId.of("Pacific/Auckland"), Map.of());
        HelpDesk desk = DESK.calendar(auckland);

        assertThat(desk.kpis(ticket().created("2026-01-04 11:00")).excluded()).isEmpty();
        assertThat(desk.kpis(ticket().created("2026-01-04 10:59")).excluded())
                .contains(Gap.CREATED_BEFORE);
    }
}
