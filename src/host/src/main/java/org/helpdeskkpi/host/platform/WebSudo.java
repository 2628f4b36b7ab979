package org.helpdeskkpi.host.platform;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Jira's secure administrator sessions: ten minutes after the password was given again. */
public final class WebSudo implements WebSudoManager {
    public static final String PAGE = "/secure/admin/WebSudoAuthenticate!default.jspa";
    private static final String UNTIL = "jira.websudo.until";
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private final InstantSource clock;

    public WebSudo(InstantSource clock) {
        this.clock = clock;
    }

    /** Starts or prolongs the secure session. */
    public void grant(HttpServletRequest request) {
        request.getSession(true).setAttribute(UNTIL, clock.instant().plus(LENGTH));
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(UNTIL) instanceof Instant until
                && clock.instant().isBefore(until);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String back = request.getRequestURI() + (query == null ? "" : "?" + query);
        try {
            response.sendRedirect(
                    request.getContextPath()
                            + PAGE
                            + "?webSudoDestination="
                            + URLEncoder.encode(back, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("A secure administrator session is needed");
        }
        grant(request);
    }
}
