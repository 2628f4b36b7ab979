package org.helpdeskkpi.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContact;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.kpi.ResolutionRules;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Aggregator;
import org.helpdeskkpi.core.report.Facts;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.TicketEvent.Escalated;
import org.helpdeskkpi.core.timeline.TicketEvent.EscalationKind;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.helpdeskkpi.plugin.settings.Names;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of definitions says what the product does, for every choice there is. */
class DefinitionsTableTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsWritten() throws IOException {
        return DefinitionRow.all().stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.setting() + " " + row.rule(), () -> play(row)));
    }

    private static void play(DefinitionRow row) throws JsonProcessingException {
        TicketKpis kpis = desk(row).kpis(Story.of(row.story()));
        String actual = row.isParameter() ? reported(row, kpis) : computed(row.outcome(), kpis);

        assertThat(actual).as(row.story()).isEqualTo(row.outcome());
    }

    @Test
    void everyChoiceHasARow() throws IOException {
        List<HelpDesk> desks = new ArrayList<>();
        Set<String> parameters =
                DefinitionRow.all().stream()
                        .map(DefinitionRow::setting)
                        .collect(Collectors.toSet());
        for (DefinitionRow row : DefinitionRow.all()) {
            desks.add(desk(row));
        }

        assertThat(chosen(desks, s -> s.kpis().firstResponse().by()))
                .containsAll(EnumSet.allOf(FirstResponseRules.By.class));
        assertThat(chosen(desks, s -> s.kpis().resolution().by()))
                .containsAll(EnumSet.allOf(ResolutionRules.By.class));
        assertThat(chosen(desks, s -> s.timeline().resolvedBy()))
                .containsAll(EnumSet.allOf(ResolvedBy.class));
        assertThat(parameters)
                .containsAll(
                        ReportParameters.BASES.keySet().stream().map(n -> "?basis=" + n).toList());
        assertThat(parameters)
                .containsAll(Names.TIMES.keySet().stream().map(n -> "?time=" + n).toList());
    }

    @Test
    void everyKindOfEscalationHasAnExample() throws IOException {
        Set<EscalationKind> shown = EnumSet.noneOf(EscalationKind.class);
        for (DefinitionRow row : DefinitionRow.all()) {
            desk(row)
                    .timeline(Story.of(row.story()))
                    .events()
                    .filter(Escalated.class::isInstance)
                    .forEach(event -> shown.add(((Escalated) event).kind()));
        }

        assertThat(shown).isEqualTo(EnumSet.allOf(EscalationKind.class));
    }

    @Test
    void theRowsInBoldAreTheDefaults() throws IOException {
        Settings usual = HelpDesk.standard().settings();
        for (DefinitionRow row : DefinitionRow.all()) {
            if (!row.isParameter()) {
                assertThat(desk(row).settings().equals(usual))
                        .as(row.setting())
                        .isEqualTo(row.usual());
            }
        }
    }

    private static <T> Set<T> chosen(List<HelpDesk> desks, Function<Settings, T> choice) {
        return desks.stream().map(HelpDesk::settings).map(choice).collect(Collectors.toSet());
    }

    /** The standard desk with the row's setting laid over it, as the admin page would save it. */
    private static HelpDesk desk(DefinitionRow row) throws JsonProcessingException {
        ObjectNode settings = (ObjectNode) new SettingsJson().write(HelpDesk.standard().settings());
        if (!row.isParameter()) {
            lay(JSON.readTree("{" + row.setting() + "}"), settings);
        }
        return new HelpDesk(new SettingsJson().parse(settings.toString()).settings().orElseThrow());
    }

    private static void lay(JsonNode over, ObjectNode under) {
        over.properties()
                .forEach(
                        entry -> {
                            if (under.get(entry.getKey()) instanceof ObjectNode inner
                                    && entry.getValue().isObject()) {
                                lay(entry.getValue(), inner);
                            } else {
                                under.set(entry.getKey(), entry.getValue());
                            }
                        });
    }

    private static String computed(String like, TicketKpis kpis) {
        if (like.startsWith("escalated")) {
            return "escalated " + kpis.all(Credit.Kind.ESCALATED).count();
        }
        if (like.startsWith("first contact")) {
            Optional<FirstContact> contact =
                    kpis.first(Credit.Kind.RESOLVED).flatMap(Credit::firstContact);
            return "first contact " + contact.map(c -> c.met() ? "yes" : "no").orElse("-");
        }
        return like.endsWith("first response") || like.startsWith("first response")
                ? length("first response", elapsed(kpis, Credit.Kind.ANSWERED))
                : length("resolution", elapsed(kpis, Credit.Kind.RESOLVED));
    }

    private static Optional<Duration> elapsed(TicketKpis kpis, Credit.Kind kind) {
        return kpis.first(kind).flatMap(Credit::span).map(Span::elapsed);
    }

    private static String length(String name, Optional<Duration> length) {
        return length.map(l -> name + " " + words(l)).orElse("no " + name);
    }

    private static String words(Duration length) {
        String hours = length.toHours() > 0 ? length.toHours() + "h " : "";
        String minutes = length.toMinutesPart() > 0 ? length.toMinutesPart() + "m" : "";
        return (hours + minutes).strip();
    }

    private static String reported(DefinitionRow row, TicketKpis kpis) {
        String[] parts = row.setting().substring(1).split("=");
        boolean basis = parts[0].equals("basis");
        KpiReport report =
                report(
                        kpis,
                        basis ? TimeBasis.ELAPSED : Names.TIMES.get(parts[1]),
                        basis ? ReportParameters.BASES.get(parts[1]) : PeriodBasis.HAPPENED);
        return basis
                ? "answered on " + answeredOn(report)
                : length("mean", report.total().firstResponse().mean());
    }

    private static KpiReport report(TicketKpis kpis, TimeBasis time, PeriodBasis basis) {
        Facts facts = new Facts();
        facts.put(List.of(kpis));
        LocalDate monday = When.day("Mon");
        Period week = new Period(monday, monday.plusDays(7), ZoneOffset.UTC);
        return new Aggregator(facts)
                .report(new ReportQuery(week, Scope.ALL, Grouping.DAY, time, basis), week.end());
    }

    private static String answeredOn(KpiReport report) {
        LocalDate day =
                report.rows().stream()
                        .filter(row -> row.now().answered() > 0)
                        .findFirst()
                        .flatMap(row -> row.key().day())
                        .orElseThrow();
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(java.util.Locale.ROOT);
    }
}
