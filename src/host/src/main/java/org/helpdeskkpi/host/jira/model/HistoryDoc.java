package org.helpdeskkpi.host.jira.model;

import java.time.Instant;
import java.util.List;

/**
 * One entry of an issue's change history.
 *
 * @param author user key; null when nobody is named
 */
public record HistoryDoc(long id, String author, Instant at, List<ItemDoc> items) {
    public HistoryDoc {
        author = author == null ? null : author.intern();
        items = List.copyOf(items);
    }
}
