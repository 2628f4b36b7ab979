package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import org.helpdeskkpi.core.app.FailedTicket;
import org.helpdeskkpi.core.app.Health;
import org.helpdeskkpi.core.app.Reconciliation;
import org.helpdeskkpi.plugin.access.Browsing;

/** How the app does, in JSON. */
public final class HealthJson {
    private final Browsing browsing;

    public HealthJson(Browsing browsing) {
        this.browsing = browsing;
    }

    ObjectNode of(Health health) {
        ObjectNode node = Nodes.object();
        node.put("caughtUpTo", health.caughtUpTo().map(Instant::toString).orElse(null));
        node.put("waiting", health.waiting());
        node.set(
                "reconciled",
                health.reconciled()
                        .<JsonNode>map(HealthJson::reconciled)
                        .orElse(NullNode.getInstance()));
        ArrayNode stored = node.putArray("stored");
        health.stored().forEach(one -> stored.add(stored(one)));
        node.put("versions", health.versions());
        node.put("failed", health.failures());
        ArrayNode failed = node.putArray("failures");
        health.failed().forEach(one -> failed.add(failed(one)));
        return node;
    }

    private static ObjectNode reconciled(Reconciliation found) {
        return Nodes.object()
                .put("at", found.at().toString())
                .put("missing", found.missing())
                .put("surplus", found.surplus())
                .put("left", found.left())
                .put("failed", found.failed());
    }

    private static ObjectNode stored(Health.Stored stored) {
        return Nodes.object()
                .put("definitionVersion", stored.edition().version())
                .put("state", stored.edition().state().name().toLowerCase(Locale.ROOT))
                .put("tickets", stored.tickets());
    }

    /** Of a ticket that the reader may not see, or that is gone, only its number is known. */
    private ObjectNode failed(FailedTicket failed) {
        return Nodes.object()
                .put("ticket", failed.ticket().value())
                .put("key", browsing.find(failed.ticket()).map(Browsing.Seen::key).orElse(null))
                .put("times", failed.times())
                .put("error", failed.error())
                .put("nextTry", failed.nextTry().toString());
    }
}
