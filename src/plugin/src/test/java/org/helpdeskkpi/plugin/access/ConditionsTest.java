package org.helpdeskkpi.plugin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;
import org.helpdeskkpi.core.app.Crew;
import org.helpdeskkpi.core.app.Privacy;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.junit.jupiter.api.Test;

/** Who is shown the app's links and panels. */
class ConditionsTest {
    private static final Crew CREW =
            new Crew(false, Set.of(), Set.of(), Set.of("anna"), Set.of(), Set.of("lena"), Set.of());
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final MemorySettingsStore settings =
            MemorySettingsStore.with(
                    Settings.defaults().withCrew(CREW).withProjects(Set.of("HELP")));
    private final Access access =
            new Access(authentication, permissions, settings, (user, group) -> false);

    @Test
    void whatIsForLeadsIsShownToLeadsAndAdministrators() {
        LeadCondition leads = new LeadCondition(access);
        leads.init(Map.of());

        assertThat(leads.shouldDisplay(Map.of())).as("nobody").isFalse();
        logIn("carla");
        assertThat(leads.shouldDisplay(Map.of())).as("customer").isFalse();
        logIn("anna");
        assertThat(leads.shouldDisplay(Map.of())).as("agent").isFalse();
        logIn("lena");
        assertThat(leads.shouldDisplay(Map.of())).as("lead").isTrue();
        logInAsAdmin();
        assertThat(leads.shouldDisplay(Map.of())).as("administrator").isTrue();
    }

    @Test
    void whatIsForTheDeskIsShownToItsAgentsAndNotToCustomers() {
        AgentCondition desk = new AgentCondition(access);
        desk.init(Map.of());

        assertThat(desk.shouldDisplay(Map.of())).as("nobody").isFalse();
        logIn("carla");
        assertThat(desk.shouldDisplay(Map.of())).as("customer").isFalse();
        logIn("anna");
        assertThat(desk.shouldDisplay(Map.of())).as("agent").isTrue();
        logIn("lena");
        assertThat(desk.shouldDisplay(Map.of())).as("lead").isTrue();
        logInAsAdmin();
        assertThat(desk.shouldDisplay(Map.of())).as("administrator").isTrue();
    }

    @Test
    void whatIsAboutATicketIsShownToItsDeskAndNotToCustomers() {
        assertThat(shows(ticket("HELP"))).as("nobody").isFalse();
        logIn("carla");
        assertThat(shows(ticket("HELP"))).as("customer").isFalse();
        logIn("anna");
        assertThat(shows(ticket("HELP"))).as("agent").isTrue();
        logIn("lena");
        assertThat(shows(ticket("HELP"))).as("lead").isTrue();
        logInAsAdmin();
        assertThat(shows(ticket("HELP"))).as("administrator").isTrue();
    }

    @Test
    void whatIsAboutATicketIsNotShownOnOtherIssuesNorOffAnyIssue() {
        logInAsAdmin();
        assertThat(shows(ticket("WEB"))).isFalse();
        assertThat(shows(Map.of())).isFalse();
        assertThat(shows(Map.of("issue", mock(Issue.class)))).isFalse();
    }

    @Test
    void nothingIsShownOnTicketsOfADeskWhosePrivacyModeIsOff() {
        logInAsAdmin();
        for (Privacy.Mode mode : Privacy.Mode.values()) {
            Privacy privacy = new Privacy(Privacy.Mode.LEADS, Map.of("HELP", mode));
            MemorySettingsStore decided =
                    MemorySettingsStore.with(settings.current().settings().withPrivacy(privacy));
            Access then = new Access(authentication, permissions, decided, (user, group) -> false);
            assertThat(new TicketCondition(then, decided).shouldDisplay(ticket("HELP")))
                    .as("%s", mode)
                    .isEqualTo(mode != Privacy.Mode.OFF);
        }
    }

    private boolean shows(Map<String, Object> context) {
        TicketCondition condition = new TicketCondition(access, settings);
        condition.init(Map.of());
        return condition.shouldDisplay(context);
    }

    private static Map<String, Object> ticket(String projectKey) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(projectKey);
        Issue issue = mock(Issue.class);
        when(issue.getProjectObject()).thenReturn(project);
        return Map.of("issue", issue);
    }

    private ApplicationUser logIn(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(authentication.getLoggedInUser()).thenReturn(user);
        return user;
    }

    private void logInAsAdmin() {
        ApplicationUser admin = logIn("root");
        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, admin)).thenReturn(true);
    }
}
