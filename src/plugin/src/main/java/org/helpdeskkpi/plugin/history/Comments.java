package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.helpdeskkpi.core.timeline.CommentRecord;

/** Reads an issue's comments, without their texts. */
public final class Comments {
    static final String PUBLIC_PROPERTY = "sd.public.comment";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final CommentManager manager;
    private final JsonEntityPropertyManager properties;

    public Comments(CommentManager manager, JsonEntityPropertyManager properties) {
        this.manager = manager;
        this.properties = properties;
    }

    List<CommentRecord> of(Issue issue) {
        return manager.getComments(issue).stream().map(this::record).toList();
    }

    private CommentRecord record(Comment comment) {
        return new CommentRecord(
                comment.getId(),
                IssueReader.blankToNull(comment.getAuthorKey()),
                comment.getCreated().toInstant(),
                isRestricted(comment) || isMarkedInternal(comment.getId()));
    }

    private static boolean isRestricted(Comment comment) {
        return IssueReader.blankToNull(comment.getGroupLevel()) != null
                || comment.getRoleLevelId() != null;
    }

    private boolean isMarkedInternal(Long comment) {
        EntityProperty property =
                properties.get(
                        EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(),
                        comment,
                        PUBLIC_PROPERTY);
        return property != null && saysInternal(property.getValue());
    }

    /** What can't be read says nothing: without a mark a comment is public. */
    private static boolean saysInternal(String json) {
        try {
            return MAPPER.readTree(json).path("internal").asBoolean();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return false;
        }
    }
}
