package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.helpdeskkpi.host.jira.model.SiteUser;
import org.helpdeskkpi.host.web.Platform;
import org.helpdeskkpi.host.web.filter.SignInFilter;

/** The log-in page. */
public final class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Platform platform;
    private final transient Layout layout;

    public LoginServlet(Platform platform, Layout layout) {
        this.platform = platform;
        this.layout = layout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SiteUser user =
                platform.site()
                        .users()
                        .authenticate(
                                request.getParameter("os_username"),
                                request.getParameter("os_password"))
                        .orElse(null);
        if (user == null) {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            show(request, response, true);
            return;
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SignInFilter.SESSION_USER, user.key());
        response.setHeader("X-Seraph-LoginReason", "OK");
        response.sendRedirect(Destination.of(request, "os_destination"));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean refused)
            throws IOException {
        Map<String, Object> model =
                Map.of(
                        "title",
                        "Log in",
                        "refused",
                        refused,
                        "destination",
                        Destination.of(request, "os_destination"));
        layout.send("login", "atl.general", model, request, response);
    }
}
