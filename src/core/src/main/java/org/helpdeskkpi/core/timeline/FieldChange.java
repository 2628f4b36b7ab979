package org.helpdeskkpi.core.timeline;

import java.time.Instant;

/**
 * One field's change in a ticket's history.
 *
 * @param historyId the change group's id in the source
 * @param position the item's place within its group
 * @param author user key; null when the source names nobody
 * @param field lower-case field name; {@code labels} names all labels, blank-separated, {@code
 *     component} one component added or removed, {@code link} a link in words that name its type,
 *     {@code key} the ticket's key, whose project part tells of a move
 * @param from the value before: a user key for {@code assignee}, else the value's name; null for
 *     none
 * @param to the value after, likewise
 */
public record FieldChange(
        long historyId,
        int position,
        String author,
        Instant at,
        String field,
        String from,
        String to) {}
