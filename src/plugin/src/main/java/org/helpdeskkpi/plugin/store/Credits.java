package org.helpdeskkpi.plugin.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContact;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.timeline.EventId;

/** Credits to columns and back. */
final class Credits {
    private Credits() {}

    static Map<String, Object> columns(long key, int place, Credit credit) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(CreditRow.KEY, key);
        columns.put(CreditRow.PLACE, place);
        columns.put(CreditRow.KIND, credit.kind().name());
        columns.put(CreditRow.EVENT_ID, credit.event().toString());
        columns.put(CreditRow.HAPPENED_AT, credit.at().toEpochMilli());
        columns.put(CreditRow.AGENT_KEY, credit.agent().map(AgentId::value).orElse(null));
        columns.put(CreditRow.AGENT_ROLE, credit.role().map(Enum::name).orElse(null));
        columns.put(CreditRow.QUEUE_ID, credit.queue().map(QueueId::value).orElse(null));
        columns.put(CreditRow.PRIORITY, credit.standing().priority().orElse(null));
        columns.put(CreditRow.CHANNEL, credit.standing().channel().orElse(null));
        columns.put(CreditRow.EVENT_DELETED, credit.eventDeleted());
        credit.span().ifPresent(span -> put(columns, span));
        credit.firstContact().ifPresent(contact -> put(columns, contact));
        return columns;
    }

    private static void put(Map<String, Object> columns, Span span) {
        columns.put(CreditRow.ELAPSED_MS, span.elapsed().toMillis());
        columns.put(CreditRow.BUSINESS_MS, span.business().map(Duration::toMillis).orElse(null));
        columns.put(CreditRow.OUTSIDE_HOURS, span.outsideHours());
    }

    private static void put(Map<String, Object> columns, FirstContact contact) {
        columns.put(CreditRow.FCR_SETTLED_AT, contact.settledAt().toEpochMilli());
        columns.put(CreditRow.FCR_UNDONE_BY, contact.undoneBy().map(Enum::name).orElse(null));
    }

    static Credit credit(CreditRow row) {
        return new Credit(
                Credit.Kind.valueOf(row.getKind()),
                EventId.parse(row.getEventId()),
                Instant.ofEpochMilli(row.getHappenedAt()),
                Optional.ofNullable(row.getAgentKey()).map(AgentId::new),
                Optional.ofNullable(row.getAgentRole()).map(Credit.Role::valueOf),
                standing(row),
                Optional.ofNullable(row.getElapsedMs()).map(elapsed -> span(elapsed, row)),
                Optional.ofNullable(row.getFcrSettledAt()).map(at -> firstContact(at, row)),
                row.getEventDeleted());
    }

    private static Standing standing(CreditRow row) {
        return new Standing(
                Optional.ofNullable(row.getQueueId()).map(QueueId::new),
                Optional.ofNullable(row.getPriority()),
                Optional.ofNullable(row.getChannel()));
    }

    private static Span span(long elapsed, CreditRow row) {
        return new Span(
                Duration.ofMillis(elapsed),
                Optional.ofNullable(row.getBusinessMs()).map(Duration::ofMillis),
                row.getOutsideHours());
    }

    private static FirstContact firstContact(long settledAt, CreditRow row) {
        return new FirstContact(
                Optional.ofNullable(row.getFcrUndoneBy()).map(FirstContact.Undone::valueOf),
                Instant.ofEpochMilli(settledAt));
    }
}
