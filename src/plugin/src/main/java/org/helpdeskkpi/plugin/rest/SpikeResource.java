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

/** The days on which a queue hands up more or fewer tickets than usual. */
@Path("spikes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SpikeResource {
    private final Gate gate;
    private final SpikeDesk desk;

    @Inject
    public SpikeResource(Gate gate, SpikeDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /**
     * Asked -> 200; wrong or unknown parameters -> 400 with all of them; nothing that the caller
     * may browse -> 403; an unknown project or queue -> 404.
     */
    @GET
    public Response spikes(@Context UriInfo uri) {
        return gate.open(Role.AGENT, () -> desk.spikes(uri.getQueryParameters()));
    }
}
