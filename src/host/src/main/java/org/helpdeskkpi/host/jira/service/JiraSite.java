package org.helpdeskkpi.host.jira.service;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.jql.Jql;

/** A site with Jira's services on it: all that plugins and REST are given. */
public final class JiraSite implements AutoCloseable {
    private final Site site;
    private final LoggedIn loggedIn = new LoggedIn();
    private final Jobs jobs = new Jobs();
    private final ClusterLockService locks = new JvmLocks();

    public JiraSite(Site site) {
        this.site = site;
    }

    public Site site() {
        return site;
    }

    /** Who is logged in on a thread: set it before a request and clear it after. */
    public LoggedIn authentication() {
        return loggedIn;
    }

    public Jobs scheduler() {
        return jobs;
    }

    public EventPublisher eventPublisher() {
        return site.events();
    }

    public IssueManager issueManager() {
        return new SiteIssues(site);
    }

    public CommentManager commentManager() {
        return new SiteComments(site);
    }

    public ChangeHistoryManager changeHistoryManager() {
        return new SiteHistories(site);
    }

    public CustomFieldManager customFieldManager() {
        return new SiteFields(site.catalog());
    }

    public JsonEntityPropertyManager properties() {
        return new SiteProperties(site);
    }

    public SearchService searchService() {
        return new Jql(site);
    }

    public ProjectManager projectManager() {
        return new SiteProjects(site.catalog());
    }

    public ConstantsManager constantsManager() {
        return new SiteConstants(site.catalog());
    }

    public UserManager userManager() {
        return new SiteUsers(site.users());
    }

    public GroupManager groupManager() {
        return new SiteGroups(site.users());
    }

    public ProjectRoleManager projectRoleManager() {
        return new SiteRoles(site.users());
    }

    public PermissionManager permissionManager() {
        return new SitePermissions(site);
    }

    public GlobalPermissionManager globalPermissionManager() {
        return new SiteGlobalPermissions(site.users());
    }

    public ClusterLockService locks() {
        return locks;
    }

    public com.atlassian.sal.api.user.UserManager salUserManager() {
        return new SalUsers(site.users(), loggedIn);
    }

    /** Stops the scheduler. */
    @Override
    public void close() {
        jobs.close();
    }
}
