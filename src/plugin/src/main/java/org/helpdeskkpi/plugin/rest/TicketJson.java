package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.Stretches;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.plugin.access.View;

/** A ticket's values and evidence, in JSON. */
public final class TicketJson {
    private final CreditJson credits;
    private final ClockJson clocks;
    private final WhoJson who;
    private final Definitions definitions;
    private final Awaited awaited;
    private final I18nResolver texts;

    public TicketJson(
            CreditJson credits,
            ClockJson clocks,
            WhoJson who,
            Definitions definitions,
            I18nResolver texts) {
        this.credits = credits;
        this.clocks = clocks;
        this.who = who;
        this.definitions = definitions;
        this.awaited = new Awaited(texts);
        this.texts = texts;
    }

    /**
     * @param view what of the ticket's people may be told
     */
    public ObjectNode of(TicketKpis kpis, SettingsVersion version, View view) {
        Settings settings = version.settings();
        ObjectNode node = Nodes.object();
        node.put("key", kpis.key());
        node.put("project", kpis.project());
        node.put("created", kpis.created().toString());
        node.put("definitionVersion", kpis.definitionVersion());
        node.put("calendar", settings.calendars().standard().name());
        node.put("zone", settings.calendars().standard().zone().getId());
        node.set("definition", definition(kpis, version, view));
        node.set(
                "firstResponse",
                timed(kpis, Credit.Kind.ANSWERED, Stretches.ofFirstResponse(kpis), settings, view));
        node.set(
                "resolution",
                timed(
                        kpis,
                        Credit.Kind.RESOLVED,
                        Stretches.ofResolution(kpis, settings.kpis().resolution().by()),
                        settings,
                        view));
        node.put("excluded", kpis.excluded().map(Gap::name).orElse(null));
        node.set("awaited", awaited(kpis, settings));
        node.put("unanswered", kpis.unanswered().map(Gap::name).orElse(null));
        node.put("unresolved", kpis.unresolved().map(Gap::name).orElse(null));
        plain(kpis, Credit.Kind.ESCALATED, settings, view, node.putArray("escalations"));
        plain(kpis, Credit.Kind.REOPENED, settings, view, node.putArray("reopenings"));
        node.put("now", clocks.now().toString());
        ArrayNode running = node.putArray("clocks");
        kpis.clocks().forEach(clock -> running.add(clocks.of(clock, settings, view)));
        evidence(kpis, view, node.putArray("evidence"));
        ArrayNode remarks = node.putArray("remarks");
        kpis.remarks().forEach(remarks::add);
        return node;
    }

    /** What would make the values that are still missing; nothing does for a ticket left out. */
    private ObjectNode awaited(TicketKpis kpis, Settings settings) {
        boolean response = kpis.excluded().isEmpty() && kpis.unanswered().isPresent();
        boolean resolution = kpis.unresolved().filter(Gap.NOT_RESOLVED::equals).isPresent();
        return Nodes.object()
                .put(
                        "firstResponse",
                        response ? awaited.of(SlaMetric.FIRST_RESPONSE, settings) : null)
                .put("resolution", resolution ? awaited.of(SlaMetric.RESOLUTION, settings) : null);
    }

    /** By which rules the values were made; those the settings had when nobody had saved any. */
    private ObjectNode definition(TicketKpis kpis, SettingsVersion version, View view) {
        boolean saved = version.number() > 0;
        ObjectNode node = Nodes.object();
        node.put("version", kpis.definitionVersion());
        node.set("author", saved ? who.person(version.author(), view) : NullNode.getInstance());
        node.put("savedAt", saved ? version.savedAt().toString() : null);
        node.put("note", version.note().isEmpty() ? null : version.note());
        for (Kpi kpi : Kpi.values()) {
            node.put(kpi.wireName(), definitions.of(kpi, version.settings()));
        }
        return node;
    }

    private JsonNode timed(
            TicketKpis kpis, Credit.Kind kind, Stretches stretches, Settings settings, View view) {
        return kpis.first(kind)
                .<JsonNode>map(
                        credit -> {
                            ObjectNode node = credits.timed(credit, settings, view);
                            StretchesJson.put(
                                    stretches, settings.calendars().of(credit.queue()), node);
                            return node;
                        })
                .orElse(NullNode.getInstance());
    }

    private void plain(
            TicketKpis kpis, Credit.Kind kind, Settings settings, View view, ArrayNode array) {
        kpis.all(kind).forEach(credit -> array.add(credits.plain(credit, settings, view)));
    }

    private void evidence(TicketKpis kpis, View view, ArrayNode array) {
        for (Evidence one : kpis.evidence()) {
            Optional<String> about = one.about().filter(word -> mayTell(word, kpis, view));
            ObjectNode node = array.addObject();
            node.put("metric", one.metric().name());
            node.put("event", one.event().toString());
            node.put("at", one.at().toString());
            node.set("by", who.actor(one.by(), view));
            node.put("roleSeen", one.roleSeen().map(Instant::toString).orElse(null));
            node.put("verdict", one.verdict().name());
            node.put("about", about.orElse(null));
            node.put(
                    "why",
                    texts.getText(
                            "helpdesk-kpi.verdict." + one.verdict().name(),
                            about.orElseGet(() -> one.about().map(word -> hidden()).orElse(""))));
        }
    }

    /**
     * Only of a ticket left out because of its reporter it is a person that there is a word about.
     */
    private static boolean mayTell(String about, TicketKpis kpis, View view) {
        return !kpis.excluded().equals(Optional.of(Gap.REPORTED_BY_AGENT)) || view.mayName(about);
    }

    private String hidden() {
        return texts.getText("helpdesk-kpi.hiddenPerson");
    }
}
