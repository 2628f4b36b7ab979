package org.helpdeskkpi.plugin.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** Decides who may open a page and sends the others where they belong. */
public final class Door {
    private final Access access;
    private final LoginUriProvider login;
    private final WebSudoManager webSudo;
    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator tokenCheck;

    public Door(
            Access access,
            LoginUriProvider login,
            WebSudoManager webSudo,
            XsrfTokenAccessor tokens,
            XsrfTokenValidator tokenCheck) {
        this.access = access;
        this.login = login;
        this.webSudo = webSudo;
        this.tokens = tokens;
        this.tokenCheck = tokenCheck;
    }

    /** False when the request has been answered already: a login page instead of ours. */
    boolean opensForUsers(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (access.role() != Role.ANONYMOUS) {
            return true;
        }
        response.sendRedirect(login.getLoginUri(address(request)).toASCIIString());
        return false;
    }

    /**
     * False when the request has been answered already: login, password page or 403.
     *
     * @param refusal what the others are told
     */
    boolean opensForAdmins(HttpServletRequest request, HttpServletResponse response, String refusal)
            throws IOException {
        if (!opensForUsers(request, response)) {
            return false;
        }
        if (access.role() != Role.ADMIN) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, refusal);
            return false;
        }
        return confirmsPassword(request, response);
    }

    /**
     * False when the request has been answered already: 403 for a post without the form's token.
     *
     * @param refusal what whoever posted is told
     */
    boolean takesPost(HttpServletRequest request, HttpServletResponse response, String refusal)
            throws IOException {
        if (tokenCheck.validateFormEncodedToken(request)) {
            return true;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN, refusal);
        return false;
    }

    String token(HttpServletRequest request, HttpServletResponse response) {
        return tokens.getXsrfToken(request, response, true);
    }

    Role role() {
        return access.role();
    }

    String user() {
        return access.userKey().orElse("");
    }

    private boolean confirmsPassword(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    /**
     * Browsers and servers let more through in a query than an URI may have: then it is left out.
     */
    private static URI address(HttpServletRequest request) {
        String page = request.getRequestURL().toString();
        String query = request.getQueryString();
        try {
            return new URI(query == null ? page : page + "?" + query);
        } catch (URISyntaxException e) {
            return URI.create(page);
        }
    }
}
