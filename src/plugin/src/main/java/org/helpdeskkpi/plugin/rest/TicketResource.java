package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** A ticket's values and the evidence for each. */
@Path("tickets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class TicketResource {
    private final Access access;
    private final TicketDesk desk;

    @Inject
    public TicketResource(Access access, TicketDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /**
     * Asked by a key it has or once had -> 200; unknown, without values, or not for the caller's
     * eyes -> 404.
     */
    @GET
    @Path("{key}")
    public Response ticket(@PathParam("key") String key) {
        return Answer.of(() -> Gate.open(access, Role.AGENT, () -> desk.ticket(key)));
    }
}
