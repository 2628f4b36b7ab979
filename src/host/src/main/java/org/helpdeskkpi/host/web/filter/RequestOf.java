package org.helpdeskkpi.host.web.filter;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request that names its user. */
final class RequestOf extends HttpServletRequestWrapper {
    private final ApplicationUser user;

    RequestOf(HttpServletRequest request, ApplicationUser user) {
        super(request);
        this.user = user;
    }

    @Override
    public String getRemoteUser() {
        return user == null ? null : user.getUsername();
    }

    @Override
    public Principal getUserPrincipal() {
        return user == null ? null : user::getUsername;
    }
}
