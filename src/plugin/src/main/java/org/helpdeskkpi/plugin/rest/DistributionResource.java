package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.helpdeskkpi.plugin.access.Role;

/** How response and resolution times are spread. */
@Path("distribution")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class DistributionResource {
    private final Gate gate;
    private final DistributionDesk desk;

    @Inject
    public DistributionResource(Gate gate, DistributionDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /**
     * Asked -> 200; wrong or unknown parameters -> 400 with all of them; an agent who asks for
     * another one's figures, or nothing that the caller may browse -> 403; an unknown project,
     * queue or agent -> 404.
     */
    @GET
    public Response distribution(@Context UriInfo uri) {
        return gate.open(Role.AGENT, () -> desk.distribution(uri.getQueryParameters()));
    }
}
