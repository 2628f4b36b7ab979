package org.helpdeskkpi.host.jira;

import java.util.Map;
import org.helpdeskkpi.host.jira.model.CommentDoc;

/**
 * A comment to be written.
 *
 * @param group the group that may see it; null for everyone
 * @param role the project role that may see it; null for everyone
 * @param properties JSON texts by property key
 */
public record NewComment(String body, String group, String role, Map<String, String> properties) {

    public static NewComment open(String body) {
        return new NewComment(body, null, null, Map.of());
    }

    /** One that the service desk hides from customers. */
    public static NewComment internal(String body) {
        return new NewComment(
                body, null, null, Map.of(CommentDoc.VISIBILITY, "{\"internal\":true}"));
    }
}
