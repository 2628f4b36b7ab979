package org.helpdeskkpi.host.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.kpi.Stretches;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.Interval;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.host.importer.DisplayNames;
import org.helpdeskkpi.host.importer.ImportedIssue;
import org.helpdeskkpi.host.platform.Texts;
import org.helpdeskkpi.plugin.settings.Names;

/** Explains one ticket's figures: what counted for whom, and each event with the reason. */
final class TicketText {
    private final TicketKpis kpis;
    private final Settings settings;
    private final Texts texts;
    private final Labels labels;
    private final int line;

    private TicketText(
            TicketKpis kpis, Settings settings, Texts texts, Map<String, String> people, int line) {
        this.kpis = kpis;
        this.settings = settings;
        this.texts = texts;
        this.labels = new Labels(people, settings.queues());
        this.line = line;
    }

    static TicketText of(ImportedIssue issue, TicketKpis kpis, Settings settings, Texts texts) {
        Map<String, String> people = DisplayNames.of(issue.json());
        return new TicketText(kpis, settings, texts, people, issue.line());
    }

    void print(PrintStream out) {
        out.println(kpis.key() + " (line " + line + "), created " + kpis.created());
        calendars().forEach(one -> out.println("Calendar: " + one.name() + ", zone " + one.zone()));
        out.println();
        kpis.excluded().ifPresent(gap -> out.println("Left out of every figure: " + gap(gap)));
        kpis.unanswered().ifPresent(gap -> out.println("No first response: " + gap(gap)));
        kpis.unresolved().ifPresent(gap -> out.println("No resolution: " + gap(gap)));
        table(credits(), out);
        out.println();
        times().forEach(out::println);
        out.println();
        table(evidence(), out);
        kpis.remarks().forEach(remark -> out.println("Remark: " + remark));
    }

    /** Those that what took time was measured by. */
    private Set<BusinessCalendar> calendars() {
        Set<BusinessCalendar> calendars = new LinkedHashSet<>();
        kpis.credits().stream()
                .filter(credit -> credit.span().isPresent())
                .forEach(credit -> calendars.add(settings.calendars().of(credit.queue())));
        return calendars.isEmpty() ? Set.of(settings.calendars().standard()) : calendars;
    }

    private List<String> times() {
        List<String> lines = new ArrayList<>();
        kpis.first(Credit.Kind.ANSWERED)
                .map(credit -> time("First response", credit, Stretches.ofFirstResponse(kpis)))
                .ifPresent(lines::addAll);
        By rule = settings.kpis().resolution().by();
        kpis.first(Credit.Kind.RESOLVED)
                .map(credit -> time("Resolution", credit, Stretches.ofResolution(kpis, rule)))
                .ifPresent(lines::addAll);
        kpis.clocks().forEach(clock -> lines.add(clock(clock)));
        return lines;
    }

    private static String clock(SlaClock clock) {
        String within = clock.goal().calendar().map(name -> " within " + name).orElse("");
        String verdict =
                clock.met()
                        .map(met -> met ? "met" : "missed")
                        .orElse(clock.isPaused() ? "paused" : "not stopped");
        return "Target %s (%s): from %s to %s = %s%s of %s, %s"
                .formatted(
                        clock.goal().target(),
                        lower(clock.metric()).replace('_', ' '),
                        clock.start().at(),
                        clock.stop().map(mark -> mark.at().toString()).orElse("now"),
                        ShortDuration.of(clock.taken()),
                        within,
                        ShortDuration.of(Optional.of(clock.goal().limit())),
                        verdict);
    }

    /** What a length is made of, stretch by stretch. */
    private List<String> time(String what, Credit credit, Stretches stretches) {
        BusinessCalendar calendar = settings.calendars().of(credit.queue());
        List<String> lines = new ArrayList<>();
        for (Interval stretch : stretches.counted()) {
            Span span = Span.between(calendar, stretch.start(), stretch.end());
            lines.add(
                    "%s: counted from %s to %s = %s, within %s (%s) %s"
                            .formatted(
                                    what,
                                    stretch.start(),
                                    stretch.end(),
                                    ShortDuration.of(Optional.of(span.elapsed())),
                                    calendar.name(),
                                    calendar.zone(),
                                    ShortDuration.of(span.business())));
        }
        for (Stretches.Pause pause : stretches.paused()) {
            lines.add(
                    "%s: paused from %s to %s = %s in %s"
                            .formatted(
                                    what,
                                    pause.time().start(),
                                    pause.time().end(),
                                    ShortDuration.of(Optional.of(pause.time().length())),
                                    pause.status()));
        }
        return lines;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String gap(Enum<?> gap) {
        return texts.getText("helpdesk-kpi.gap." + gap.name());
    }

    private static void table(Table table, PrintStream out) {
        table.lines().forEach(out::println);
    }

    private Table credits() {
        var table = new Table(9);
        table.row(
                List.of(
                        "What",
                        "At",
                        "Event",
                        "Agent",
                        "As",
                        "Queue",
                        "Elapsed",
                        "Business",
                        "Verdict"));
        for (Credit credit : kpis.credits()) {
            table.row(
                    List.of(
                            lower(credit.kind()),
                            credit.at().toString(),
                            credit.event().toString(),
                            credit.agent().map(labels::name).orElse("nobody"),
                            credit.role().map(role -> Names.of(Names.ROLES, role)).orElse(""),
                            credit.queue().map(labels::name).orElse("no queue"),
                            ShortDuration.of(credit.span().map(Span::elapsed)),
                            ShortDuration.of(credit.span().flatMap(Span::business)),
                            verdict(credit)));
        }
        return table;
    }

    private static String verdict(Credit credit) {
        String contact =
                credit.firstContact()
                        .map(
                                c ->
                                        c.undoneBy()
                                                .map(why -> "no first contact: " + why)
                                                .orElse("first contact"))
                        .orElse("");
        return contact;
    }

    private Table evidence() {
        var table = new Table(5);
        table.row(List.of("Evidence for", "At", "Event", "By", "Why"));
        for (Evidence evidence : kpis.evidence()) {
            table.row(
                    List.of(
                            lower(evidence.metric()).replace('_', ' '),
                            evidence.at().toString(),
                            evidence.event().toString(),
                            by(evidence.by()),
                            texts.getText(
                                    "helpdesk-kpi.verdict." + evidence.verdict().name(),
                                    evidence.about().orElse(""))));
        }
        return table;
    }

    private String by(Optional<Actor> actor) {
        return actor.map(
                        who -> {
                            if (who instanceof Actor.Agent agent) {
                                return "agent " + labels.name(agent.id());
                            }
                            return who instanceof Actor.Customer customer
                                    ? "customer " + customer.key()
                                    : "automation " + ((Actor.Automation) who).key();
                        })
                .orElse(ShortDuration.UNKNOWN);
    }
}
