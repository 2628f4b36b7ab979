package org.helpdeskkpi.host.jira.model;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component of a project. */
public record SiteComponent(long id, String name) implements ProjectComponent {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
