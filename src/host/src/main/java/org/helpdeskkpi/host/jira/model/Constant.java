package org.helpdeskkpi.host.jira.model;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A configured status, priority, resolution or issue type: the four look alike.
 *
 * @param category a status's category, {@code new}, {@code indeterminate} or {@code done}; else
 *     empty
 */
public record Constant(Kind kind, String id, String name, String category)
        implements Status, Priority, Resolution, IssueType {

    /** The four kinds of configured values. */
    public enum Kind {
        STATUS,
        PRIORITY,
        RESOLUTION,
        ISSUE_TYPE
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return () -> category;
    }
}
