package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.helpdeskkpi.plugin.access.Role;

/** Tells public holidays, for a calendar's closed days. */
@Path("holidays")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysResource {
    private final Gate gate;
    private final CalendarDesk desk;

    @Inject
    public HolidaysResource(Gate gate, CalendarDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /** Asked -> 200; no country or wrong years -> 400; an unknown place -> 404. */
    @GET
    public Response days(
            @QueryParam("country") String country,
            @QueryParam("region") String region,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return gate.open(Role.ADMIN, () -> desk.holidays(country, region, from, to));
    }

    /** Asked -> 200 with the countries and their regions. */
    @GET
    @Path("places")
    public Response places() {
        return gate.open(Role.ADMIN, desk::places);
    }
}
