package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.TargetCondition;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Settings USUAL = Settings.defaults();

    @Test
    void whatFirstContactIsAShareOfAltersNoTicketsValues() {
        KpiRules rules = USUAL.kpis();
        Settings gross =
                USUAL.withKpis(rules.withFirstContact(rules.firstContact().withOf(Of.RECEIVED)));

        assertThat(gross).isNotEqualTo(USUAL);
        assertThat(gross.giveTheValuesOf(USUAL)).isTrue();
    }

    @Test
    void whatFirstContactIsDoes() {
        KpiRules rules = USUAL.kpis();
        Settings strict =
                USUAL.withKpis(rules.withFirstContact(rules.firstContact().withReplies(1, 1)));

        assertThat(strict.giveTheValuesOf(USUAL)).isFalse();
    }

    private static Settings byQueues(Settings settings, String... fields) {
        List<QueueRule> rules =
                Stream.of(fields)
                        .map(f -> new QueueRule(new QueueId(f), f, 1, Map.of(f, List.of("x"))))
                        .toList();
        return settings.withQueues(new QueueRules(rules, Optional.empty()));
    }

    private static Settings byField(Settings settings, String queueField, String channelField) {
        TimelineRules rules = settings.timeline();
        return settings.withQueues(new QueueRules(List.of(), Optional.ofNullable(queueField)))
                .withTimeline(
                        new TimelineRules(
                                rules.resolvedBy(),
                                rules.resolvedStatuses(),
                                rules.escalation(),
                                Optional.ofNullable(channelField)));
    }

    @Test
    void everyFieldThatAnythingLooksAtIsAskedFor() {
        TimelineRules rules = USUAL.timeline();
        Settings all =
                USUAL.withQueues(
                                new QueueRules(
                                        List.of(
                                                new QueueRule(
                                                        new QueueId("vip"),
                                                        "VIP",
                                                        1,
                                                        Map.of("organisation", List.of("x")))),
                                        Optional.of("team")))
                        .withTimeline(
                                new TimelineRules(
                                        rules.resolvedBy(),
                                        rules.resolvedStatuses(),
                                        new EscalationRules(
                                                false,
                                                List.of(),
                                                Set.of(),
                                                Map.of("severity", List.of("1")),
                                                Set.of()),
                                        Optional.of("source")))
                        .withTargets(
                                SlaPolicy.of(
                                        Targets.hours("vip", SlaMetric.RESOLUTION, 4)
                                                .with(
                                                        new TargetCondition(
                                                                Map.of("impact", List.of("x"))))))
                        .withKpis(
                                USUAL.kpis()
                                        .withExclusions(
                                                new ExclusionRules(
                                                        Set.of(),
                                                        Set.of("duplicates"),
                                                        Set.of(),
                                                        Set.of(),
                                                        true,
                                                        false,
                                                        Optional.empty())));

        assertThat(all.fields())
                .contains("organisation", "team", "severity", "source", "impact", "link", "parent");
    }

    @Test
    void aQueueByAssigneeReporterOrCreatorMayNameAPerson() {
        assertThat(byQueues(USUAL, "component", "labels").sortByPerson()).isFalse();
        for (String field : List.of("assignee", "reporter", "creator")) {
            assertThat(byQueues(USUAL, "component", field).sortByPerson()).as(field).isTrue();
        }
    }

    @Test
    void otherFieldsCrewQueueFieldOrChannelSortFiguresByOthers() {
        Settings usual = byField(byQueues(USUAL, "component"), null, "channel");

        assertThat(usual.sortByOthersThan(usual)).isFalse();
        assertThat(byQueues(usual, "component", "labels").sortByOthersThan(usual)).isFalse();
        assertThat(byQueues(usual, "component", "agent team").sortByOthersThan(usual)).isTrue();
        assertThat(byField(usual, "labels", "channel").sortByOthersThan(usual)).isTrue();
        assertThat(byField(usual, null, "priority").sortByOthersThan(usual)).isTrue();
        assertThat(byField(usual, null, null).sortByOthersThan(usual)).isTrue();
        Crew crew = usual.crew();
        assertThat(crew(usual, Set.of("anna"), crew.leads()).sortByOthersThan(usual)).isTrue();
        assertThat(crew(usual, crew.agents(), Set.of("lead")).sortByOthersThan(usual)).isFalse();
    }

    private static Settings crew(Settings settings, Set<String> agents, Set<String> leads) {
        return settings.withCrew(
                new Crew(false, Set.of(), Set.of(), agents, Set.of(), leads, Set.of()));
    }

    @Test
    void soManyTicketsAreEnoughAndOneLessIsNot() {
        assertThat(new Reporting(5).isEnough(5)).isTrue();
        assertThat(new Reporting(5).isEnough(4)).isFalse();
    }
}
