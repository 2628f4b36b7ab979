package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.helpdeskkpi.plugin.access.Role;

/** Tells how the app does. */
@Path("health")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    private final Gate gate;
    private final HealthDesk desk;

    @Inject
    public HealthResource(Gate gate, HealthDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /** Asked -> 200. */
    @GET
    public Response health() {
        return gate.open(Role.ADMIN, desk::health);
    }
}
