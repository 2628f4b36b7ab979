package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.report.Bucket;
import org.helpdeskkpi.core.report.Coverage;
import org.helpdeskkpi.core.report.GroupKey;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCalendar;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.plugin.access.View;
import org.helpdeskkpi.plugin.settings.Names;

/** A report, in JSON. */
public final class ReportJson {
    private final WhoJson who;
    private final Definitions definitions;

    public ReportJson(WhoJson who, Definitions definitions) {
        this.who = who;
        this.definitions = definitions;
    }

    /** The whole report. */
    public ObjectNode of(KpiReport report, SettingsVersion version) {
        return of(report, report.rows(), Set.of(Kpi.values()), version, View.WHOLE);
    }

    ObjectNode of(
            KpiReport report,
            List<KpiReport.Row> rows,
            Set<Kpi> kpis,
            SettingsVersion version,
            View view) {
        Settings settings = version.settings();
        ObjectNode node = head(report.query(), version);
        node.put("by", Names.of(ReportParameters.GROUPINGS, report.query().by()));
        FiguresJson figures = new FiguresJson(kpis, settings.reporting());
        node.set("total", figures.of(report.total()));
        node.set("before", figures.of(report.before()));
        ArrayNode array = node.putArray("rows");
        for (KpiReport.Row row : rows) {
            array.add(row(row, report.query().by(), figures, settings.queues(), view));
        }
        node.set("coverage", coverage(report.coverage()));
        targets(settings, node.putArray("targets"));
        ObjectNode sentences = node.putObject("definitions");
        kpis.stream()
                .sorted()
                .forEach(kpi -> sentences.put(kpi.wireName(), definitions.of(kpi, settings)));
        return node;
    }

    /** What figures are about and how they were made. */
    static ObjectNode head(ReportQuery query, SettingsVersion version) {
        Settings settings = version.settings();
        ObjectNode node = Nodes.object();
        node.put("definitionVersion", version.number());
        node.putNull("valuesUntil");
        node.putNull("filling");
        node.put("calendar", settings.calendars().standard().name());
        node.put("zone", settings.calendars().standard().zone().getId());
        node.set("period", days(query.period()));
        node.set("previous", days(query.period().previous()));
        node.put("time", Names.of(Names.TIMES, query.time()));
        node.put("basis", Names.of(ReportParameters.BASES, query.basis()));
        node.put("minimumN", settings.reporting().minimumN());
        node.putArray("withheld");
        node.put("contactsOf", Names.of(Names.FIRST_CONTACTS_OF, query.contactsOf()));
        return node;
    }

    static ObjectNode days(Period period) {
        return Nodes.object()
                .put("from", period.from().toString())
                .put("to", period.until().minusDays(1).toString());
    }

    private ObjectNode row(
            KpiReport.Row row, Grouping by, FiguresJson figures, QueueRules queues, View view) {
        GroupKey key = row.key();
        ObjectNode node = Nodes.object();
        if (by.isByAgent()) {
            node.set("agent", who.agent(key.agent(), view));
        }
        if (by.isByQueue()) {
            node.set("queue", who.queue(key.queue(), queues));
        }
        if (by == Grouping.PRIORITY) {
            node.put("priority", key.standing().priority().orElse(null));
        }
        if (by == Grouping.CHANNEL) {
            node.put("channel", key.standing().channel().orElse(null));
        }
        key.bucket().ifPresent(bucket -> time(bucket, by, node));
        node.set("now", figures.of(row.now()));
        node.set("before", figures.of(row.before()));
        return node;
    }

    private static void time(Bucket bucket, Grouping by, ObjectNode node) {
        if (by == Grouping.DAY) {
            node.put("day", bucket.days().from().toString());
        }
        node.set("bucket", days(bucket.days()).put("partial", bucket.partial()));
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = Nodes.object();
        node.put("tickets", coverage.tickets());
        node.put("answered", coverage.answered());
        gaps(coverage.unanswered(), node.putObject("unanswered"));
        node.put("resolved", coverage.resolved());
        gaps(coverage.unresolved(), node.putObject("unresolved"));
        gaps(coverage.excluded(), node.putObject("excluded"));
        return node;
    }

    private static void gaps(Map<Gap, Long> gaps, ObjectNode node) {
        new TreeMap<>(gaps).forEach((gap, count) -> node.put(gap.name(), count));
    }

    private void targets(Settings settings, ArrayNode array) {
        for (SlaTarget target : settings.targets().targets()) {
            boolean everySecond = target.calendar() instanceof TargetCalendar.EverySecond;
            ObjectNode node = array.addObject();
            node.put("name", target.name());
            node.put("metric", Names.of(Names.METRICS, target.metric()));
            ArrayNode queues = node.putArray("queues");
            target.condition().queues().stream()
                    .map(Optional::of)
                    .forEach(queue -> queues.add(who.queue(queue, settings.queues())));
            node.put("narrower", target.condition().asksForMoreThanQueues());
            node.put("seconds", Nodes.seconds(target.duration()));
            node.put(
                    "time",
                    Names.of(Names.TIMES, everySecond ? TimeBasis.ELAPSED : TimeBasis.BUSINESS));
            node.put("validFrom", target.validFrom().map(LocalDate::toString).orElse(null));
        }
    }
}
