package org.helpdeskkpi.host.web.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.host.web.Platform;

/** Lets in whom a resource's security annotation names; without one, licensed users only. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private static final String PACKAGES =
            "com\\.atlassian\\.(plugins\\.rest\\.api\\.security\\.annotation|annotations\\.security)"
                    + "\\..*";
    @Context private ResourceInfo resource;
    private final Platform platform;

    AccessFilter(Platform platform) {
        this.platform = platform;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ApplicationUser user = platform.user();
        if (!mayCome(rule(), user)) {
            int status = user == null ? 401 : 403;
            String message =
                    user == null
                            ? "Client must be authenticated to access this resource."
                            : "Client must have the right to access this resource.";
            request.abortWith(
                    Response.status(status)
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .entity(Map.of("status-code", status, "message", message))
                            .build());
        }
    }

    private boolean mayCome(String rule, ApplicationUser user) {
        return switch (rule) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> true;
            case "UnlicensedSiteAccess" -> user != null;
            case "AdminOnly" -> platform.isAdmin(user);
            case "SystemAdminOnly" -> platform.may(user, GlobalPermissionKey.SYSTEM_ADMIN);
            default -> platform.may(user, GlobalPermissionKey.USE);
        };
    }

    private String rule() {
        return named(resource.getResourceMethod())
                .or(() -> named(resource.getResourceClass()))
                .orElse("LicensedOnly");
    }

    private static Optional<String> named(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getName().matches(PACKAGES))
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("XsrfProtectionExcluded"))
                .findFirst();
    }
}
