package org.helpdeskkpi.host.jira.model;

import java.time.Instant;
import java.util.HashMap;
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

    public CommentDoc withBody(String newBody, Instant at) {
        return new CommentDoc(id, author, newBody, created, at, group, role, properties);
    }

    public CommentDoc withProperty(String key, String json) {
        Map<String, String> all = new HashMap<>(properties);
        all.put(key, json);
        return new CommentDoc(id, author, body, created, updated, group, role, all);
    }

    /** Whether only some people may see it. */
    public boolean restricted() {
        return group != null || role != null || internal();
    }
}
