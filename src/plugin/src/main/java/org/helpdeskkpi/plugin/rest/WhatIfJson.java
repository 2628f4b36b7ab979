package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.WhatIf;
import org.helpdeskkpi.core.report.Aspect;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Move;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.settings.Names;

/** A what-if and its answer, in JSON; tickets that the caller may not browse are left out. */
public final class WhatIfJson {
    private static final Map<String, Aspect> ASPECTS =
            Map.ofEntries(
                    Map.entry("opened", Aspect.OPENED),
                    Map.entry("excluded", Aspect.EXCLUDED),
                    Map.entry("response", Aspect.RESPONSE),
                    Map.entry("responseTarget", Aspect.RESPONSE_TARGET),
                    Map.entry("nextResponseTarget", Aspect.NEXT_RESPONSE_TARGET),
                    Map.entry("resolution", Aspect.RESOLUTION),
                    Map.entry("resolutionTarget", Aspect.RESOLUTION_TARGET),
                    Map.entry("timeInQueueTarget", Aspect.TIME_IN_QUEUE_TARGET),
                    Map.entry("firstContact", Aspect.FIRST_CONTACT),
                    Map.entry("escalation", Aspect.ESCALATION),
                    Map.entry("reopened", Aspect.REOPENED));

    private final ReportJson reports;
    private final Browsing browsing;

    public WhatIfJson(ReportJson reports, Browsing browsing) {
        this.reports = reports;
        this.browsing = browsing;
    }

    ObjectNode of(WhatIf.Outcome outcome, ScopeCheck.Checked checked) {
        WhatIf whatIf = outcome.whatIf();
        WhatIf.Progress progress = outcome.progress();
        ObjectNode node = Nodes.object();
        node.put("id", whatIf.id());
        node.put("state", progress.state().name().toLowerCase(Locale.ROOT));
        node.put("done", progress.done());
        node.put("total", progress.total());
        node.put("askedAt", whatIf.askedAt().toString());
        node.set(
                "result", outcome.answer().map(answer -> of(whatIf, answer, checked)).orElse(null));
        return node;
    }

    private ObjectNode of(WhatIf whatIf, WhatIf.Answer answer, ScopeCheck.Checked checked) {
        var trial =
                new SettingsVersion(
                        whatIf.asIs().number(),
                        whatIf.trial(),
                        whatIf.askedBy(),
                        whatIf.askedAt(),
                        "");
        ObjectNode node = Nodes.object();
        node.set("asIs", report(whatIf, answer.asIs(), whatIf.asIs(), checked));
        node.set(
                "trial",
                report(whatIf, answer.trial(), trial, checked).putNull("definitionVersion"));
        ArrayNode moves = node.putArray("moves");
        answer.moves().forEach(move -> moves.add(of(move)));
        node.put("unread", answer.unread());
        return node;
    }

    private ObjectNode report(
            WhatIf whatIf, KpiReport report, SettingsVersion version, ScopeCheck.Checked checked) {
        List<KpiReport.Row> rows =
                report.rows().stream()
                        .filter(row -> checked.maySee(row, report.query().by()))
                        .toList();
        ObjectNode node = reports.of(report, rows, Set.of(Kpi.values()), version, checked.view());
        ArrayNode withheld = node.putArray("withheld");
        whatIf.question().withheld().stream().sorted().forEach(withheld::add);
        return node;
    }

    private ObjectNode of(Move move) {
        ObjectNode node = Nodes.object();
        node.put("aspect", Names.of(ASPECTS, move.aspect()));
        node.put("from", name(move.from()));
        node.put("to", name(move.to()));
        node.put("total", move.total());
        ArrayNode tickets = node.putArray("tickets");
        for (Move.Moved moved : move.tickets()) {
            browsing.find(moved.ticket()).ifPresent(seen -> tickets.add(of(moved, seen)));
        }
        node.put("hidden", move.tickets().size() - tickets.size());
        return node;
    }

    private static String name(Optional<Figure> side) {
        return side.map(figure -> Names.of(ListParameters.FIGURES, figure)).orElse(null);
    }

    private static ObjectNode of(Move.Moved moved, Browsing.Seen seen) {
        return Nodes.object()
                .put("key", seen.key())
                .put("summary", seen.summary())
                .put("before", Nodes.seconds(moved.before()))
                .put("after", Nodes.seconds(moved.after()));
    }
}
