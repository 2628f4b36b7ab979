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

/** What a report can be asked for. */
@Path("choices")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ChoiceResource {
    private final Gate gate;
    private final ChoiceDesk desk;

    @Inject
    public ChoiceResource(Gate gate, ChoiceDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /**
     * Asked -> 200; wrong or unknown parameters -> 400 with all of them; nothing that the caller
     * may browse -> 403; an unknown project -> 404.
     */
    @GET
    public Response choices(@Context UriInfo uri) {
        return gate.open(Role.AGENT, () -> desk.choices(uri.getQueryParameters()));
    }
}
