package org.helpdeskkpi.plugin.settings;

import com.atlassian.jira.issue.Issue;

/** Breaks a rule on purpose: settings that know issues. */
public final class IssueCanary {
    Issue issue;
}
