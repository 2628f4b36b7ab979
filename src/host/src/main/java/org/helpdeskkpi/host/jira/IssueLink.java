package org.helpdeskkpi.host.jira;

import org.helpdeskkpi.host.jira.model.LinkDoc;

/**
 * One end of a new link with the words that tell of it.
 *
 * @param says such as {@code duplicates} or {@code is duplicated by}
 */
record IssueLink(LinkDoc doc, String says) {
    String words(String otherKey) {
        return "This issue " + says + " " + otherKey;
    }
}
