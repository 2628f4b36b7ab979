package com.atlassian.jira.project;

import java.util.List;

/** Finds projects, whoever may see them. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    List<Project> getProjectObjects();
}
