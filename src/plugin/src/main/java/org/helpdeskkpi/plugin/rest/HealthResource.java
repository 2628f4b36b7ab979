package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** Tells how the app does. */
@Path("health")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    private final Access access;
    private final HealthDesk desk;

    @Inject
    public HealthResource(Access access, HealthDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /** Asked -> 200. */
    @GET
    public Response health() {
        return Answer.of(() -> Gate.open(access, Role.ADMIN, desk::health));
    }
}
