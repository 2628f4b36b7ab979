package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.helpdeskkpi.plugin.access.Role;

/** Who looked at whose figures by name. */
@Path("privacy")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class PrivacyResource {
    private final Gate gate;
    private final ViewDesk desk;

    @Inject
    public PrivacyResource(Gate gate, ViewDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /** Asked -> 200 with the last looks first; wrong or unknown parameters -> 400. */
    @GET
    @Path("views")
    public Response views(@Context UriInfo uri) {
        return gate.open(Role.ADMIN, () -> desk.views(uri.getQueryParameters()));
    }
}
