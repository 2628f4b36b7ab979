package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** What a report would say under other settings, without saving them. */
@Path("what-if")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WhatIfResource {
    private final Gate gate;
    private final Access access;
    private final WhatIfDesk desk;

    @Inject
    public WhatIfResource(Gate gate, Access access, WhatIfDesk desk) {
        this.gate = gate;
        this.access = access;
        this.desk = desk;
    }

    /**
     * Taken -> 202 with its id; mistakes in the parameters or in the changed settings -> 400 with
     * all of them; an unknown project, queue or agent -> 404; the caller's last one is not over ->
     * 409; over 1 MB -> 413.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(InputStream body) {
        return open(user -> Body.readObject(body, json -> desk.ask(json, user)));
    }

    /** The caller's own -> 200 with how far it is and, once it is, the answer; else 404. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return open(user -> desk.show(id, user));
    }

    /** The caller's own, now stopped unless it was over -> 202; else 404. */
    @DELETE
    @Path("{id}")
    public Response stop(@PathParam("id") String id) {
        return open(user -> desk.stop(id, user));
    }

    private Response open(Function<String, Answer> work) {
        return gate.open(Role.LEAD, () -> work.apply(access.userKey().orElseThrow()));
    }
}
