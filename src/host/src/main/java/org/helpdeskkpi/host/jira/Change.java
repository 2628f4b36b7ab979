package org.helpdeskkpi.host.jira;

import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.HistoryDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/**
 * A change that is in the database.
 *
 * @param type Jira's event type id
 * @param comment the comment that came with it; null when none did
 * @param history its history entry; null when no field changed
 */
record Change(IssueDoc after, Long type, CommentDoc comment, HistoryDoc history) {
    boolean nothing() {
        return comment == null && history == null;
    }
}
