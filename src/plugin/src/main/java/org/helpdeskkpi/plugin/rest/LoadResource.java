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
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** The hours of the week at which tickets come and are answered. */
@Path("load")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class LoadResource {
    private final Access access;
    private final LoadDesk desk;

    @Inject
    public LoadResource(Access access, LoadDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /**
     * Asked -> 200; wrong or unknown parameters -> 400 with all of them; an agent who asks for
     * another one's figures, or nothing that the caller may browse -> 403; an unknown project,
     * queue or agent -> 404.
     */
    @GET
    public Response load(@Context UriInfo uri) {
        return Answer.of(
                () -> Gate.open(access, Role.AGENT, () -> desk.load(uri.getQueryParameters())));
    }
}
