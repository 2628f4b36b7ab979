package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/** One entry of an issue's history: who, when, which items. */
public class ChangeHistory {

    public ChangeHistory(GenericValue changeHistory, IssueManager issueManager) {}

    public Long getId() {
        return null;
    }

    public String getAuthorKey() {
        return null;
    }

    public Timestamp getTimePerformed() {
        return null;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return List.of();
    }
}
