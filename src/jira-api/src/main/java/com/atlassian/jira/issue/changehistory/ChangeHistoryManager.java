package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Reads the change history of issues. */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);
}
