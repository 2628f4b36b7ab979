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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContact;
import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
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
import org.helpdeskkpi.plugin.settings.Names;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of definitions says what the product does, for every choice there is. */
class DefinitionsTableTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Credit.Kind> CREDITED =
            Map.of(
                    "answered by ", Credit.Kind.ANSWERED,
                    "resolved by ", Credit.Kind.RESOLVED,
                    "escalated by ", Credit.Kind.ESCALATED);

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsWritten() throws IOException {
        return DefinitionRow.all().stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.setting() + " " + row.rule(), () -> play(row)));
    }

    private static void play(DefinitionRow row) {
        TicketKpis kpis = desk(row).kpis(Story.of(row.story()));
        String actual = row.isParameter() ? reported(row, kpis) : computed(row, kpis);

        assertThat(actual).as(row.story()).isEqualTo(row.outcome());
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

    /** The standard desk with the row's setting laid over it, as the admin page would save it. */
    static HelpDesk desk(DefinitionRow row) {
        ObjectNode settings = (ObjectNode) new SettingsJson().write(HelpDesk.standard().settings());
        if (!row.isParameter()) {
            lay(laid(row), settings);
        }
        return new HelpDesk(new SettingsJson().parse(settings.toString()).settings().orElseThrow());
    }

    static JsonNode laid(DefinitionRow row) {
        try {
            return JSON.readTree("{" + row.setting() + "}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a setting: " + row.setting(), e);
        }
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

    private static String computed(DefinitionRow row, TicketKpis kpis) {
        String like = row.outcome();
        if (like.startsWith("clocks")) {
            return TargetExamples.words(kpis);
        }
        if (like.startsWith("left out") || like.equals("counts")) {
            return kpis.excluded().map(gap -> "left out, " + gap).orElse("counts");
        }
        if (like.startsWith("first contact of")) {
            Of of = desk(row).settings().kpis().firstContact().of();
            return "first contact of " + report(kpis, of).total().firstContact().whole();
        }
        for (var by : CREDITED.entrySet()) {
            if (like.startsWith(by.getKey())) {
                return by.getKey()
                        + kpis.first(by.getValue()).flatMap(Credit::agent).orElseThrow().value();
            }
        }
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

    static String words(Duration length) {
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

    private static KpiReport report(TicketKpis kpis, Of of) {
        LocalDate monday = When.day("Mon");
        Period week = new Period(monday, monday.plusDays(7), ZoneOffset.UTC);
        Facts facts = new Facts();
        facts.put(List.of(kpis));
        return new Aggregator(facts)
                .report(
                        new ReportQuery(
                                week,
                                Scope.ALL,
                                Grouping.NONE,
                                TimeBasis.ELAPSED,
                                PeriodBasis.HAPPENED,
                                of),
                        week.end());
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
                        .flatMap(row -> row.key().bucket())
                        .map(bucket -> bucket.days().from())
                        .orElseThrow();
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(java.util.Locale.ROOT);
    }
}
