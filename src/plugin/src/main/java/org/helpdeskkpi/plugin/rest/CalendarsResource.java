package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.helpdeskkpi.plugin.access.Role;

/** Helps to make a calendar; saves nothing. */
@Path("calendars")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {
    private final Gate gate;
    private final CalendarDesk desk;

    @Inject
    public CalendarsResource(Gate gate, CalendarDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /**
     * Read -> 200 with the closed days; not a calendar file -> 400 with where; over 1 MB -> 413.
     */
    @POST
    @Path("ics")
    @Consumes("text/calendar")
    public Response file(InputStream body, @QueryParam("zone") String zone) {
        return gate.open(Role.ADMIN, () -> desk.file(body, zone));
    }

    /**
     * A calendar -> 200 with its next 14 days; mistakes -> 400 with all of them; over 1 MB -> 413.
     */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(InputStream body, @QueryParam("from") String from) {
        return gate.open(Role.ADMIN, () -> desk.preview(body, from));
    }
}
