package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Lists the configured priorities, statuses, resolutions and issue types. */
public interface ConstantsManager {
    Collection<Priority> getPriorities();

    Collection<Status> getStatuses();

    Collection<Resolution> getResolutions();

    Collection<IssueType> getAllIssueTypeObjects();
}
