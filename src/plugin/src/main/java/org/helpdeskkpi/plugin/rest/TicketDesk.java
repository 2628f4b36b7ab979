package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.plugin.access.Browsing;

/** Answers calls about one ticket. */
public final class TicketDesk {
    private final TicketHistory history;
    private final KpiStore store;
    private final EditionChoice editions;
    private final Browsing browsing;
    private final TicketJson json;

    public TicketDesk(
            TicketHistory history,
            KpiStore store,
            EditionChoice editions,
            Browsing browsing,
            TicketJson json) {
        this.history = history;
        this.store = store;
        this.editions = editions;
        this.browsing = browsing;
        this.json = json;
    }

    /** Whether it is unknown or hidden is told to nobody. */
    Answer ticket(String key, String version) {
        return editions.answer(version, edition -> ticket(key, edition));
    }

    private Answer ticket(String key, ShownEdition edition) {
        return history.byKey(key)
                .flatMap(ticket -> seen(ticket, edition))
                .map(node -> Answer.ok(EditionJson.tell(edition, node)))
                .orElseGet(
                        () ->
                                Answer.wrong(
                                        Answer.NOT_FOUND,
                                        "key",
                                        "There is no help-desk ticket \"" + key + "\"."));
    }

    private Optional<ObjectNode> seen(TicketId ticket, ShownEdition edition) {
        return browsing.find(ticket)
                .flatMap(
                        seen ->
                                store.find(edition.number(), ticket)
                                        .map(kpis -> json.of(kpis, edition.version()))
                                        .map(node -> node.put("summary", seen.summary())));
    }
}
