package org.helpdeskkpi.plugin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.helpdeskkpi.core.app.Crew;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final Crew CREW =
            new Crew(
                    false,
                    Set.of("agents"),
                    Set.of(),
                    Set.of("anna"),
                    Set.of("leads"),
                    Set.of("lena"),
                    Set.of("robot"));
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);

    @Test
    void whoIsNotLoggedInIsAnonymous() {
        assertThat(access(CREW).role()).isEqualTo(Role.ANONYMOUS);
        assertThat(access(CREW).userKey()).isEmpty();
        assertThat(sight()).isEqualTo(Sight.NOTHING);
    }

    @Test
    void agentsAndLeadsAreNamedOrInAGroup() {
        assertThat(roleOf("anna")).isEqualTo(Role.AGENT);
        assertThat(roleOf("ben")).isEqualTo(Role.AGENT);
        assertThat(roleOf("lena")).isEqualTo(Role.LEAD);
        assertThat(roleOf("lars")).isEqualTo(Role.LEAD);
        assertThat(roleOf("carla")).isEqualTo(Role.CUSTOMER);
        assertThat(roleOf("robot")).isEqualTo(Role.CUSTOMER);
    }

    @Test
    void anAdministratorIsOneWhateverElseTheyAre() {
        ApplicationUser anna = logIn("anna");
        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, anna)).thenReturn(true);

        assertThat(access(CREW).role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void whereEveryoneButTheReporterIsAnAgentEveryUserMaySeeTheirOwn() {
        logIn("carla");
        Crew everyone = new Crew(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(access(everyone).role()).isEqualTo(Role.AGENT);
    }

    @Test
    void leadsAndAdministratorsSeeEveryone() {
        logIn("anna");
        assertThat(sight()).isEqualTo(Sight.OWN);
        ApplicationUser lena = logIn("lena");
        assertThat(sight()).isEqualTo(Sight.EVERYONE);
        assertThat(access(CREW).userKey()).contains("lena");
        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, lena)).thenReturn(true);
        assertThat(sight()).isEqualTo(Sight.EVERYONE);
    }

    @Test
    void whoHasNoPartInTheHelpDeskSeesNothing() {
        logIn("carla");
        assertThat(sight()).isEqualTo(Sight.NOTHING);
        assertThat(access(CREW).view("HELP").mayName("carla")).isFalse();
    }

    @Test
    void nobodyIsNamedButThemselves() {
        logIn("anna");
        assertThat(access(CREW).view("HELP").mayName("anna")).isTrue();
        assertThat(access(CREW).view("HELP").mayName("ben")).isFalse();
    }

    private Sight sight() {
        return access(CREW).view("HELP").sight();
    }

    private Role roleOf(String user) {
        logIn(user);
        return access(CREW).role();
    }

    private ApplicationUser logIn(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(authentication.getLoggedInUser()).thenReturn(user);
        return user;
    }

    private Access access(Crew crew) {
        Settings settings = Settings.defaults().withCrew(crew);
        return new Access(
                authentication,
                permissions,
                MemorySettingsStore.with(settings),
                (user, group) ->
                        Set.of("ben in agents", "lars in leads", "robot in agents")
                                .contains(user + " in " + group));
    }
}
