package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** Starts, watches and stops the recording of all tickets. */
@Path("backfill")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class BackfillResource {
    private final Access access;
    private final BackfillControl backfill;

    @Inject
    public BackfillResource(Access access, BackfillControl backfill) {
        this.access = access;
        this.backfill = backfill;
    }

    /** Asked -> 200 with the progress, {@code never} included. */
    @GET
    public Response progress() {
        return Answer.of(() -> Gate.open(access, Role.ADMIN, () -> Answer.ok(now())));
    }

    /** Started, resumed or running already -> 202 with the progress. */
    @POST
    public Response start() {
        return Answer.of(
                () ->
                        Gate.open(
                                access,
                                Role.ADMIN,
                                () -> {
                                    backfill.start(access.userKey().orElseThrow());
                                    return Answer.accepted(now());
                                }));
    }

    /** Stopping, or none was running -> 202 with the progress. */
    @DELETE
    public Response stop() {
        return Answer.of(
                () ->
                        Gate.open(
                                access,
                                Role.ADMIN,
                                () -> {
                                    backfill.stop();
                                    return Answer.accepted(now());
                                }));
    }

    private com.fasterxml.jackson.databind.JsonNode now() {
        return BackfillJson.of(backfill.progress(), backfill.caughtUpTo());
    }
}
