package org.helpdeskkpi.host.jira.model;

import java.time.Instant;
import java.util.Map;

/**
 * A comment as it is stored.
 *
 * @param author user key; null for an anonymous comment
 * @param group the group that may see it; null for everyone
 * @param role the project role that may see it; null for everyone
 * @param properties JSON texts by property key
 */
public record CommentDoc(
        long id,
        String author,
        String body,
        Instant created,
        Instant updated,
        String group,
        String role,
        Map<String, String> properties) {

    /** The property by which a service desk marks a comment as internal. */
    public static final String VISIBILITY = "sd.public.comment";

    public CommentDoc {
        properties = Map.copyOf(properties);
    }

    public boolean internal() {
        String text = properties.getOrDefault(VISIBILITY, "");
        return text.replace(" ", "").contains("\"internal\":true");
    }

    /** Whether only some people may see it. */
    public boolean restricted() {
        return group != null || role != null || internal();
    }
}
