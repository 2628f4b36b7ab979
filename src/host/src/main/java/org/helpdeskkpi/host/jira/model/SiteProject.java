package org.helpdeskkpi.host.jira.model;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;

/** A project and its components. */
public record SiteProject(
        long id, String key, String name, String lead, List<SiteComponent> components)
        implements Project {

    public SiteProject {
        components = List.copyOf(components);
    }

    public Optional<SiteComponent> component(String componentName) {
        return components.stream().filter(c -> c.name().equals(componentName)).findFirst();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }
}
