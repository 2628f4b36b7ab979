package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContact;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.KpiRules.EscalationCredit;
import org.helpdeskkpi.core.kpi.ResolutionRules;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.timeline.TicketEvent.Escalated;
import org.helpdeskkpi.core.timeline.TicketEvent.EscalationKind;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.helpdeskkpi.plugin.settings.Names;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.Test;

/** The page of definitions leaves out no choice that there is. */
class DefinitionsAreCompleteTest {
    /** The parts of the settings that this page is about. */
    private static final List<String> PARTS =
            List.of(
                    "firstResponse",
                    "resolution",
                    "resolved",
                    "firstContact",
                    "escalation",
                    "exclusions");

    @Test
    void everyChoiceHasARow() throws IOException {
        List<HelpDesk> desks = new ArrayList<>();
        Set<String> parameters =
                DefinitionRow.all().stream()
                        .map(DefinitionRow::setting)
                        .collect(Collectors.toSet());
        for (DefinitionRow row : DefinitionRow.all()) {
            desks.add(DefinitionsTableTest.desk(row));
        }

        assertAll(desks, FirstResponseRules.By.class, s -> s.kpis().firstResponse().by());
        assertAll(desks, FirstResponseRules.CreditTo.class, s -> s.kpis().firstResponse().credit());
        assertAll(desks, ResolutionRules.By.class, s -> s.kpis().resolution().by());
        assertAll(desks, ResolutionRules.CreditTo.class, s -> s.kpis().resolution().credit());
        assertAll(desks, FirstContactRules.By.class, s -> s.kpis().firstContact().by());
        assertAll(desks, Of.class, s -> s.kpis().firstContact().of());
        assertAll(desks, EscalationCredit.class, s -> s.kpis().escalationCredit());
        assertAll(desks, ResolvedBy.class, s -> s.timeline().resolvedBy());
        TargetExamples.assertComplete(desks);
        assertThat(parameters)
                .containsAll(
                        ReportParameters.BASES.keySet().stream().map(n -> "?basis=" + n).toList());
        assertThat(parameters)
                .containsAll(Names.TIMES.keySet().stream().map(n -> "?time=" + n).toList());
    }

    private static <E extends Enum<E>> void assertAll(
            List<HelpDesk> desks, Class<E> choices, Function<Settings, E> choice) {
        assertThat(chosen(desks, choice)).isEqualTo(EnumSet.allOf(choices));
    }

    /** Whatever can be set is shown both as it is by default and otherwise. */
    @Test
    void everySettingHasARow() throws IOException {
        JsonNode usual = new SettingsJson().write(Settings.defaults());
        Set<String> shown = new TreeSet<>();
        for (DefinitionRow row : DefinitionRow.all()) {
            if (!row.isParameter()) {
                JsonNode laid = DefinitionsTableTest.laid(row);
                laid.properties()
                        .forEach(
                                part ->
                                        part.getValue()
                                                .fieldNames()
                                                .forEachRemaining(
                                                        name ->
                                                                shown.add(
                                                                        part.getKey()
                                                                                + "."
                                                                                + name)));
            }
        }
        Set<String> all = new TreeSet<>();
        for (String part : PARTS) {
            usual.get(part).fieldNames().forEachRemaining(name -> all.add(part + "." + name));
        }

        assertThat(shown).isEqualTo(all);
    }

    @Test
    void everyReasonHasAnExample() throws IOException {
        Set<Gap> excluded = EnumSet.noneOf(Gap.class);
        Set<Undone> undone = EnumSet.noneOf(Undone.class);
        Set<Credit.Role> roles = EnumSet.noneOf(Credit.Role.class);
        for (DefinitionRow row : DefinitionRow.all()) {
            TicketKpis kpis = DefinitionsTableTest.desk(row).kpis(Story.of(row.story()));
            kpis.excluded().ifPresent(excluded::add);
            for (Credit credit : kpis.credits()) {
                credit.role().ifPresent(roles::add);
                credit.firstContact().flatMap(FirstContact::undoneBy).ifPresent(undone::add);
            }
        }

        assertThat(excluded)
                .isEqualTo(
                        Stream.of(Gap.values())
                                .filter(Gap::isExclusion)
                                .collect(Collectors.toSet()));
        assertThat(undone).isEqualTo(EnumSet.allOf(Undone.class));
        assertThat(roles).isEqualTo(EnumSet.allOf(Credit.Role.class));
    }

    @Test
    void everyKindOfEscalationHasAnExample() throws IOException {
        Set<EscalationKind> shown = EnumSet.noneOf(EscalationKind.class);
        for (DefinitionRow row : DefinitionRow.all()) {
            DefinitionsTableTest.desk(row)
                    .timeline(Story.of(row.story()))
                    .events()
                    .filter(Escalated.class::isInstance)
                    .forEach(event -> shown.add(((Escalated) event).kind()));
        }

        assertThat(shown).isEqualTo(EnumSet.allOf(EscalationKind.class));
    }

    private static <T> Set<T> chosen(List<HelpDesk> desks, Function<Settings, T> choice) {
        return desks.stream().map(HelpDesk::settings).map(choice).collect(Collectors.toSet());
    }
}
