package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** Starts, watches, holds and stops the recording of all tickets. */
@Path("backfill")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class BackfillResource {
    private final Gate gate;
    private final Access access;
    private final BackfillDesk desk;

    @Inject
    public BackfillResource(Gate gate, Access access, BackfillDesk desk) {
        this.gate = gate;
        this.access = access;
        this.desk = desk;
    }

    /** Asked -> 200 with the progress, {@code never} included. */
    @GET
    public Response progress() {
        return gate.open(Role.ADMIN, desk::progress);
    }

    /**
     * Started, resumed or running already -> 202 with the progress. With a version, its values are
     * computed again -> 202; no number -> 400; an unknown version -> 404; another one has to become
     * whole first -> 409.
     */
    @POST
    public Response start(@QueryParam("version") String version) {
        return gate.open(Role.ADMIN, () -> desk.start(version, access.userKey().orElseThrow()));
    }

    /** Waiting after its current step, or none was running -> 202 with the progress. */
    @POST
    @Path("pause")
    public Response pause() {
        return gate.open(Role.ADMIN, desk::pause);
    }

    /** Broken off, or none ran or waited -> 202 with the progress. */
    @DELETE
    public Response stop() {
        return gate.open(Role.ADMIN, desk::stop);
    }
}
