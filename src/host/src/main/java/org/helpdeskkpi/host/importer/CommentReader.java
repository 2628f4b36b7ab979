package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.timeline.CommentRecord;

/** Reads an issue's comments without their texts. */
final class CommentReader {
    private static final String INTERNAL = "sd.public.comment";

    private CommentReader() {}

    /** Comments in the order of the file; one without a number of its own is given a free one. */
    static List<CommentRecord> read(JsonNode issue) {
        JsonNode comments = of(issue);
        Set<Long> taken = new HashSet<>();
        List<CommentRecord> records = new ArrayList<>();
        for (JsonNode comment : comments) {
            long id = Numbers.orNone(comment.path("id"));
            while (id == Numbers.NONE || !taken.add(id)) {
                id = taken.size() + 1L + (id == Numbers.NONE ? 0 : id);
            }
            records.add(record(comment, id, records.size() + 1));
        }
        return records;
    }

    static JsonNode of(JsonNode issue) {
        JsonNode comment = issue.path("fields").path("comment");
        return comment.isArray() ? comment : comment.path("comments");
    }

    private static CommentRecord record(JsonNode comment, long id, int place) {
        String what = "the date of comment " + comment.path("id").asText("number " + place);
        Instant at =
                JiraDates.read(comment.path("created"), what)
                        .orElseThrow(() -> new UnreadableIssue(what + " is missing"));
        return new CommentRecord(id, UserKeys.of(comment.path("author")), at, internal(comment));
    }

    /** Whether customers can't see a comment; any of the marks is enough. */
    static boolean internal(JsonNode comment) {
        JsonNode properties = comment.path("properties");
        return isFalse(comment.path("jsdPublic"))
                || comment.path("visibility").path("type").isTextual()
                || saysInternal(properties.path(INTERNAL))
                || hasInternal(properties);
    }

    private static boolean hasInternal(JsonNode properties) {
        for (JsonNode property : properties) {
            if (INTERNAL.equals(property.path("key").asText())
                    && saysInternal(property.path("value"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysInternal(JsonNode value) {
        return value.path("internal").asBoolean(false);
    }

    private static boolean isFalse(JsonNode node) {
        return !node.isMissingNode() && !node.isNull() && !node.asBoolean(true);
    }
}
