package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/** One Jira issue, read only. */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Resolution getResolution();

    Status getStatus();

    Priority getPriority();

    Set<Label> getLabels();

    Collection<ProjectComponent> getComponents();

    Object getCustomFieldValue(CustomField customField);

    boolean isSubTask();

    Issue getParentObject();
}
