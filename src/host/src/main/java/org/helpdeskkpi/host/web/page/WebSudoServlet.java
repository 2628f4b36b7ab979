package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.helpdeskkpi.host.web.Platform;

/** Asks an administrator for the password again. */
public final class WebSudoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Platform platform;
    private final transient Layout layout;

    public WebSudoServlet(Platform platform, Layout layout) {
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
        if (!platform.tokens().validateFormEncodedToken(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        String password = request.getParameter("webSudoPassword");
        boolean right =
                platform.user() != null
                        && platform.site()
                                .users()
                                .authenticate(platform.user().getUsername(), password)
                                .isPresent();
        if (right) {
            platform.webSudo().grant(request);
            response.sendRedirect(Destination.of(request, "webSudoDestination"));
        } else {
            show(request, response, true);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean refused)
            throws IOException {
        Map<String, Object> model =
                Map.of(
                        "title",
                        "Administrator access",
                        "refused",
                        refused,
                        "destination",
                        Destination.of(request, "webSudoDestination"));
        layout.send("websudo", "atl.general", model, request, response);
    }
}
