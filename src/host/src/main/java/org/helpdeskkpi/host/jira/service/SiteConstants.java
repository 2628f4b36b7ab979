package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.host.jira.Catalog;
import org.helpdeskkpi.host.jira.model.Constant.Kind;

/** The configured values for plugins. */
record SiteConstants(Catalog catalog) implements ConstantsManager {

    @Override
    public Collection<Priority> getPriorities() {
        return List.copyOf(catalog.constants(Kind.PRIORITY));
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(catalog.constants(Kind.STATUS));
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(catalog.constants(Kind.RESOLUTION));
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(catalog.constants(Kind.ISSUE_TYPE));
    }
}
