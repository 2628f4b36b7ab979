package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContact;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.plugin.access.View;
import org.helpdeskkpi.plugin.settings.Names;

/** A credit, in JSON. */
public final class CreditJson {
    private final WhoJson who;
    private final InstantSource clock;

    public CreditJson(WhoJson who, InstantSource clock) {
        this.who = who;
        this.clock = clock;
    }

    ObjectNode plain(Credit credit, Settings settings, View view) {
        ObjectNode node = Nodes.object();
        node.put("at", credit.at().toString());
        node.set("agent", who.agent(credit.agent(), view));
        node.put("role", credit.role().map(role -> Names.of(Names.ROLES, role)).orElse(null));
        node.set("queue", who.queue(credit.queue(), settings.queues()));
        node.put("event", credit.event().toString());
        return node;
    }

    /** A credit that took time. */
    ObjectNode timed(Credit credit, Settings settings, View view) {
        ObjectNode node = plain(credit, settings, view);
        node.put("elapsed", Nodes.seconds(credit.span().map(Span::elapsed)));
        node.put("business", Nodes.seconds(credit.span().flatMap(Span::business)));
        node.put("outsideHours", credit.span().map(Span::outsideHours).orElse(null));
        node.put("eventDeleted", credit.eventDeleted());
        credit.firstContact().ifPresent(contact -> node.set("firstContact", of(contact)));
        return node;
    }

    private ObjectNode of(FirstContact contact) {
        return Nodes.object()
                .put("met", contact.met())
                .put("undoneBy", contact.undoneBy().map(Enum::name).orElse(null))
                .put("settledAt", contact.settledAt().toString())
                .put("provisional", contact.provisionalAt(clock.instant()));
    }
}
