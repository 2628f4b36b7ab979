package org.helpdeskkpi.host.jira;

import java.util.Map;
import org.helpdeskkpi.core.timeline.TicketRecord;

/**
 * A ticket to be loaded with its history, and what it takes to show it.
 *
 * @param bodies texts by comment id, as far as known
 * @param names display names by user key, as far as known
 */
public record LoadedIssue(
        TicketRecord ticket, String summary, Map<Long, String> bodies, Map<String, String> names) {

    /** One of which nothing but the ticket is known. */
    public static LoadedIssue of(TicketRecord ticket) {
        return new LoadedIssue(ticket, ticket.key(), Map.of(), Map.of());
    }
}
