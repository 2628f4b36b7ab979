package org.helpdeskkpi.plugin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnBehalfTest {
    private final ApplicationUser anna = user("anna");
    private final AtomicReference<ApplicationUser> loggedIn = new AtomicReference<>(anna);
    private final JiraAuthenticationContext jira = mock(JiraAuthenticationContext.class);
    private final OnBehalf onBehalf = new OnBehalf(jira);

    @BeforeEach
    void remember() {
        when(jira.getLoggedInUser()).thenAnswer(call -> loggedIn.get());
        doAnswer(
                        call -> {
                            loggedIn.set(call.getArgument(0));
                            return null;
                        })
                .when(jira)
                .setLoggedInUser(any());
    }

    @Test
    void anotherIsLoggedInOnlyMeanwhile() {
        ApplicationUser ben = user("ben");
        assertThat(onBehalf.of(ben, loggedIn::get)).isSameAs(ben);
        assertThat(loggedIn).hasValue(anna);
    }

    @Test
    void nobodyIsAskedForAsNobody() {
        assertThat(onBehalf.<ApplicationUser>of(null, loggedIn::get)).isNull();
        assertThat(loggedIn).hasValue(anna);
    }

    @Test
    void whoIsLoggedInStaysSo() {
        assertThat(onBehalf.of(user("anna"), loggedIn::get)).isSameAs(anna);
        verify(jira, never()).setLoggedInUser(any());
    }

    @Test
    void aFailureLogsNobodyElseIn() {
        assertThatThrownBy(
                        () ->
                                onBehalf.of(
                                        user("ben"),
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");
        assertThat(loggedIn).hasValue(anna);
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }
}
