package org.helpdeskkpi.host.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.report.Coverage;
import org.helpdeskkpi.core.report.GroupKey;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;

/** Writes a report as the REST resource does (docs/rest.md). */
final class ReportJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Grouping, String> GROUPINGS =
            Map.of(
                    Grouping.NONE, "none",
                    Grouping.AGENT, "agent",
                    Grouping.QUEUE, "queue",
                    Grouping.AGENT_QUEUE, "agent,queue",
                    Grouping.DAY, "day");

    private final Settings settings;
    private final Labels labels;
    private final Definitions definitions;

    ReportJson(Settings settings, Labels labels, Definitions definitions) {
        this.settings = settings;
        this.labels = labels;
        this.definitions = definitions;
    }

    void print(KpiReport report, PrintStream out) {
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(report)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode json(KpiReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("definitionVersion", FileKpis.VERSION);
        root.put("calendar", settings.calendar().name());
        root.put("zone", settings.calendar().zone().getId());
        put(root.putObject("period"), report.query().period());
        put(root.putObject("previous"), report.query().period().previous());
        root.put("by", GROUPINGS.get(report.query().by()));
        root.put("time", FigureJson.lower(report.query().time()));
        root.put("basis", FigureJson.lower(report.query().basis()));
        FigureJson.put(root.putObject("total"), report.total());
        FigureJson.put(root.putObject("before"), report.before());
        var rows = root.putArray("rows");
        report.rows().forEach(row -> put(rows.addObject(), report.query().by(), row));
        put(root.putObject("coverage"), report.coverage());
        var targets = root.putArray("targets");
        settings.targets().targets().forEach(target -> put(targets.addObject(), target));
        ObjectNode words = root.putObject("definitions");
        words.put("frt", definitions.firstResponse());
        words.put("art", definitions.resolution());
        words.put("fcr", definitions.firstContact());
        words.put("escalation", definitions.escalation());
        return root;
    }

    private void put(ObjectNode node, Grouping by, KpiReport.Row row) {
        GroupKey key = row.key();
        if (by == Grouping.AGENT || by == Grouping.AGENT_QUEUE) {
            node.set("agent", key.agent().map(this::agent).orElse(null));
        }
        if (by == Grouping.QUEUE || by == Grouping.AGENT_QUEUE) {
            node.set("queue", key.queue().map(this::queue).orElse(null));
        }
        key.day().ifPresent(day -> node.put("day", day.toString()));
        FigureJson.put(node.putObject("now"), row.now());
        FigureJson.put(node.putObject("before"), row.before());
    }

    private ObjectNode agent(AgentId agent) {
        ObjectNode node = JSON.createObjectNode();
        return node.put("key", agent.value()).put("name", labels.name(agent)).put("active", true);
    }

    private ObjectNode queue(QueueId queue) {
        ObjectNode node = JSON.createObjectNode();
        int tier = settings.queues().tierOf(java.util.Optional.of(queue));
        return node.put("id", queue.value()).put("name", labels.name(queue)).put("tier", tier);
    }

    private static void put(ObjectNode node, Period period) {
        node.put("from", period.from().toString());
        node.put("to", period.until().minusDays(1).toString());
    }

    private static void put(ObjectNode node, Coverage coverage) {
        node.put("tickets", coverage.tickets());
        node.put("answered", coverage.answered());
        put(node.putObject("unanswered"), coverage.unanswered());
        node.put("resolved", coverage.resolved());
        put(node.putObject("unresolved"), coverage.unresolved());
    }

    private static void put(ObjectNode node, Map<Gap, Long> gaps) {
        new TreeMap<>(gaps).forEach((gap, tickets) -> node.put(gap.name(), tickets));
    }

    private void put(ObjectNode node, SlaTarget target) {
        node.put("metric", FigureJson.camel(target.metric()));
        node.set("queue", target.queue().map(this::queue).orElse(null));
        node.put("seconds", FigureJson.seconds(target.duration()));
        node.put("time", FigureJson.lower(target.basis()));
    }
}
