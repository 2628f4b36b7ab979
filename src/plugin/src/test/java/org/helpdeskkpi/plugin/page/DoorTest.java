package org.helpdeskkpi.plugin.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.helpdeskkpi.core.app.port.Groups;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.plugin.access.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorTest {
    private static final String PAGE = "http://jira/plugins/servlet/helpdesk-kpi/ticket";
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @ParameterizedTest
    @CsvSource({"key=HELP-1, ?key=HELP-1", "key=A|B, ''", "key=%zz, ''"})
    void nobodyLogsInAndComesBackAsFarAsTheAddressCanBeTold(String query, String told)
            throws IOException {
        assertThat(wayBack(query)).hasToString(PAGE + told);
    }

    @Test
    void anAddressWithoutAQueryIsKept() throws IOException {
        assertThat(wayBack(null)).hasToString(PAGE);
    }

    private URI wayBack(String query) throws IOException {
        when(request.getRequestURL()).thenReturn(new StringBuffer(PAGE));
        when(request.getQueryString()).thenReturn(query);
        URI[] back = new URI[1];
        when(login.getLoginUri(any()))
                .thenAnswer(
                        call -> {
                            back[0] = call.getArgument(0);
                            return URI.create("/login.jsp");
                        });
        assertThat(door().opensForUsers(request, response)).isFalse();
        verify(response).sendRedirect("/login.jsp");
        return back[0];
    }

    private Door door() {
        Access nobody =
                new Access(
                        mock(JiraAuthenticationContext.class),
                        mock(GlobalPermissionManager.class),
                        mock(SettingsStore.class),
                        mock(Groups.class));
        return new Door(nobody, login, null, null, null);
    }
}
