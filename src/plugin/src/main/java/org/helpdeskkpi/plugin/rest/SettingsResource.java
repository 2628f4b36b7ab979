package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** Shows and replaces the settings. */
@Path("settings")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private final Gate gate;
    private final Access access;
    private final SettingsDesk desk;

    @Inject
    public SettingsResource(Gate gate, Access access, SettingsDesk desk) {
        this.gate = gate;
        this.access = access;
        this.desk = desk;
    }

    /** Asked -> 200 with the current version or the given one; no number -> 400; unknown -> 404. */
    @GET
    public Response show(@QueryParam("version") String version) {
        return gate.open(Role.ADMIN, () -> desk.show(version));
    }

    /** Asked -> 200 with every version that was saved. */
    @GET
    @Path("versions")
    public Response versions() {
        return gate.open(Role.ADMIN, desk::versions);
    }

    /** Asked -> 200 with targets to start from, each with its source. */
    @GET
    @Path("benchmarks")
    public Response benchmarks() {
        return gate.open(Role.ADMIN, desk::benchmarks);
    }

    /**
     * Replaced -> 200 with the new version; mistakes -> 400 with all of them; not the current
     * version -> 409; over 1 MB -> 413. A replacement starts a backfill.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(InputStream body) {
        return gate.open(Role.ADMIN, () -> desk.replace(body, access.userKey().orElseThrow()));
    }
}
