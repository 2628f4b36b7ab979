package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Published after a project was deleted. */
public final class ProjectDeletedEvent {
    private final Long id;
    private final String key;

    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        id = project.getId();
        key = project.getKey();
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }
}
