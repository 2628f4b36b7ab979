package org.helpdeskkpi.plugin.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;

/** The services of Jira that the app uses, as Jira or a host gives them. */
public record JiraServices(
        ActiveObjects activeObjects,
        EventPublisher events,
        IssueManager issues,
        CommentManager comments,
        ChangeHistoryManager changes,
        CustomFieldManager customFields,
        JsonEntityPropertyManager properties,
        SearchService search,
        ProjectManager projects,
        UserManager users,
        GroupManager groups,
        ProjectRoleManager roles,
        PermissionManager permissions,
        GlobalPermissionManager globalPermissions,
        JiraAuthenticationContext authentication,
        SchedulerService scheduler,
        ClusterLockService locks,
        TemplateRenderer templates,
        WebSudoManager webSudo,
        XsrfTokenAccessor xsrfTokens,
        XsrfTokenValidator xsrfCheck,
        LoginUriProvider loginUris,
        I18nResolver texts,
        ApplicationProperties application) {}
