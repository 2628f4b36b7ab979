package org.helpdeskkpi.host.web.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** Refuses changes that another site's page may have made a browser ask for. */
@Priority(Priorities.AUTHORIZATION + 1)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private final boolean always;
    @Context private ResourceInfo resource;

    /**
     * @param always whether every change needs the header, and not only one that a form on another
     *     site could send
     */
    XsrfFilter(boolean always) {
        this.always = always;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString("X-Atlassian-Token");
        boolean confirmed =
                header != null && (header.equals("no-check") || header.equals("nocheck"));
        boolean harmless = READING.contains(request.getMethod()) || isExcluded();
        if (!confirmed && !harmless && (always || isForm(request) || isFromElsewhere(request))) {
            request.abortWith(
                    Response.status(Response.Status.FORBIDDEN)
                            .type(MediaType.TEXT_PLAIN_TYPE)
                            .entity("XSRF check failed")
                            .build());
        }
    }

    private boolean isExcluded() {
        return resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
                || resource.getResourceClass().isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    private static boolean isForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                        || type.isCompatible(MediaType.TEXT_PLAIN_TYPE));
    }

    private static boolean isFromElsewhere(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        URI here = request.getUriInfo().getBaseUri();
        return origin != null && !origin.equals(here.getScheme() + "://" + here.getAuthority());
    }
}
