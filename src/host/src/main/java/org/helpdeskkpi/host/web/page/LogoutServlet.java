package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.helpdeskkpi.host.web.Platform;

/** Ends the session; without the token it only leads back, so no other site can do it. */
public final class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Platform platform;

    public LogoutServlet(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null && platform.tokens().validateFormEncodedToken(request)) {
            session.invalidate();
        }
        response.sendRedirect(Platform.CONTEXT_PATH + "/login.jsp");
    }
}
