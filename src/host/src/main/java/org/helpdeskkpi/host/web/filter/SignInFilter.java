package org.helpdeskkpi.host.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.helpdeskkpi.host.jira.model.SiteUser;
import org.helpdeskkpi.host.web.Platform;

/** Finds out who asks: by the session, or by Basic credentials sent without being asked for. */
public final class SignInFilter extends HttpFilter {
    public static final String SESSION_USER = "jira.user";
    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";
    private final transient Platform platform;

    public SignInFilter(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        SiteUser user;
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            user = byPassword(header.substring(BASIC.length())).orElse(null);
            if (user == null) {
                response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
                response.setHeader("WWW-Authenticate", "Basic realm=\"jira\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Wrong name or password");
                return;
            }
        } else {
            user = bySession(request).orElse(null);
        }
        passOn(user, request, response, chain);
    }

    private void passOn(
            SiteUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-AUSERNAME", user == null ? "anonymous" : user.getUsername());
        platform.loggedIn().become(user);
        try {
            chain.doFilter(new RequestOf(request, user), response);
        } finally {
            platform.loggedIn().become(null);
        }
    }

    private Optional<SiteUser> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : platform.site().users().byKey((String) session.getAttribute(SESSION_USER));
    }

    private Optional<SiteUser> byPassword(String encoded) {
        try {
            String text =
                    new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : platform.site()
                            .users()
                            .authenticate(text.substring(0, colon), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
