package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** The built-in project permissions. */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS =
            new ProjectPermissionKey("ADMINISTER_PROJECTS");
    public static final ProjectPermissionKey BROWSE_PROJECTS =
            new ProjectPermissionKey("BROWSE_PROJECTS");

    private ProjectPermissions() {}
}
