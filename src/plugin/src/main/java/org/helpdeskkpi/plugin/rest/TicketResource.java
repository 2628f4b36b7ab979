package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.helpdeskkpi.plugin.access.Role;

/** The tickets behind a figure; a ticket's values and the evidence for each. */
@Path("tickets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class TicketResource {
    private final Gate gate;
    private final TicketDesk desk;
    private final ListDesk lists;

    @Inject
    public TicketResource(Gate gate, TicketDesk desk, ListDesk lists) {
        this.gate = gate;
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * Asked -> 200; wrong or unknown parameters -> 400 with all of them; an agent who asks for
     * another one's or nobody's tickets, or nothing that the caller may browse -> 403; an unknown
     * project, queue or agent -> 404.
     */
    @GET
    public Response list(@Context UriInfo uri) {
        return gate.open(Role.AGENT, () -> lists.list(uri.getQueryParameters()));
    }

    /**
     * Asked by a key it has or once had -> 200; unknown, without values, or not for the caller's
     * eyes -> 404.
     */
    @GET
    @Path("{key}")
    public Response ticket(@PathParam("key") String key, @QueryParam("version") String version) {
        return gate.open(Role.AGENT, () -> desk.ticket(key, version));
    }
}
