package org.helpdeskkpi.host.jira;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/**
 * A loaded ticket's comments. Comment ids are the site's: if one belongs to another issue already,
 * all of the ticket's comments get new ones, in the same order.
 */
record LoadedComments(Site site, long issue) {
    private static final String INTERNAL = "{\"internal\":true}";
    private static final String PUBLIC = "{\"internal\":false}";

    List<CommentDoc> of(LoadedIssue loaded) {
        List<CommentRecord> comments =
                loaded.ticket().comments().stream()
                        .sorted(Comparator.comparingLong(CommentRecord::id))
                        .toList();
        boolean free = comments.stream().allMatch(this::isFree);
        return comments.stream()
                .map(c -> comment(c, free ? c.id() : site.sequences().next("comment"), loaded))
                .sorted(Comparator.comparing(CommentDoc::created).thenComparing(CommentDoc::id))
                .toList();
    }

    private boolean isFree(CommentRecord comment) {
        return comment.id() > 0
                && comment.id() < IssueLoader.LARGEST_ID
                && site.issues().byComment(comment.id()).map(IssueDoc::id).orElse(issue) == issue;
    }

    private static CommentDoc comment(CommentRecord comment, long id, LoadedIssue loaded) {
        return new CommentDoc(
                id,
                comment.author(),
                loaded.bodies().getOrDefault(comment.id(), "(text not known)"),
                comment.at(),
                comment.at(),
                null,
                null,
                Map.of(CommentDoc.VISIBILITY, comment.internal() ? INTERNAL : PUBLIC));
    }
}
