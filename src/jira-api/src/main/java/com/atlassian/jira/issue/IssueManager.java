package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Finds issues, whoever may see them. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
}
