package org.helpdeskkpi.host.jira.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import org.helpdeskkpi.host.jira.TestSite;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
    @TempDir Path folder;
    private TestSite test;
    private IssueDoc carlas;

    @BeforeEach
    void start() {
        test = new TestSite(folder);
        carlas = test.issueBy("carla", "Printer");
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void agentsBrowseEverythingAndCustomersTheirOwn() {
        assertThat(browses("anna")).isTrue();
        assertThat(browses("carla")).isTrue();
        assertThat(browses("carl")).isFalse();
        assertThat(browses("nobody")).isFalse();
    }

    @Test
    void everyoneKnownBrowsesTheProject() {
        var project = test.jira().projectManager().getProjectObjByKey("HELP");
        var permissions = test.jira().permissionManager();

        assertThat(
                        permissions.hasPermission(
                                ProjectPermissions.BROWSE_PROJECTS, project, user("carl")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null))
                .isFalse();
    }

    @Test
    void onlyAdministratorsAdminister() {
        var permissions = test.jira().globalPermissionManager();

        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user("admin")))
                .isTrue();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user("anna")))
                .isFalse();
        assertThat(permissions.hasPermission(GlobalPermissionKey.USE, user("carla"))).isTrue();
        assertThat(permissions.hasPermission(GlobalPermissionKey.USE, null)).isFalse();
    }

    @Test
    void thePasswordIsTheName() {
        assertThat(test.site().users().authenticate("anna", "anna")).isPresent();
        assertThat(test.site().users().authenticate("anna", "ben")).isEmpty();
        assertThat(test.site().users().authenticate("nobody", "nobody")).isEmpty();
    }

    private boolean browses(String user) {
        return test.jira()
                .permissionManager()
                .hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, test.site().view(carlas), user(user));
    }

    private ApplicationUser user(String key) {
        return test.jira().userManager().getUserByKey(key);
    }
}
