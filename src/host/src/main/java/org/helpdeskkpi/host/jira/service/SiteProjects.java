package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.helpdeskkpi.host.jira.Catalog;

/** The projects for plugins. */
record SiteProjects(Catalog catalog) implements ProjectManager {

    @Override
    public Project getProjectObj(Long id) {
        return catalog.projects().stream()
                .filter(project -> project.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return key == null ? null : catalog.project(key).orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return List.copyOf(catalog.projects());
    }
}
