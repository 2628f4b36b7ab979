package org.helpdeskkpi.plugin.page;

import java.util.Optional;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.plugin.access.Browsing;

/** Finds out which queue a ticket would be in, as it stands today, under settings not yet saved. */
public final class QueueTrial {
    private final TicketHistory history;
    private final Browsing browsing;

    public QueueTrial(TicketHistory history, Browsing browsing) {
        this.history = history;
        this.browsing = browsing;
    }

    /** Whether a ticket is unknown or hidden is told to nobody. */
    String of(String key, Settings settings, PageWriter writer) {
        Optional<TicketId> id = history.byKey(key.strip()).filter(browsing::maySee);
        Optional<TicketRecord> ticket = id.flatMap(found -> history.of(found, settings.fields()));
        return ticket.map(found -> words(found, settings, writer))
                .orElseGet(() -> writer.text("helpdesk-kpi.admin.try.unknown", key));
    }

    private static String words(TicketRecord ticket, Settings settings, PageWriter writer) {
        if (!settings.projects().contains(ticket.project())) {
            return writer.text("helpdesk-kpi.admin.try.outside", ticket.key(), ticket.project());
        }
        Optional<QueueId> queue = settings.queues().queueOf(ticket.fields());
        return queue.map(
                        id ->
                                writer.text(
                                        "helpdesk-kpi.admin.try.queue",
                                        ticket.key(),
                                        name(id, settings)))
                .orElseGet(() -> writer.text("helpdesk-kpi.admin.try.none", ticket.key()));
    }

    private static String name(QueueId id, Settings settings) {
        return settings.queues().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(QueueRule::name)
                .findFirst()
                .orElse(id.value());
    }
}
