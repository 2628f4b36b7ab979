package org.helpdeskkpi.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.helpdeskkpi.plugin.access.Role;

/**
 * What is answered as JSON elsewhere, as tables. Each takes the parameters of its JSON, but tells
 * all there is instead of a page: asked -> 200; otherwise as there, in JSON; more rows than {@link
 * CsvRows#MOST} -> 400.
 */
@Path("/")
@LicensedOnly
@Produces({"text/csv", MediaType.APPLICATION_JSON})
public class CsvResource {
    private final Gate gate;
    private final CsvDesk desk;

    @Inject
    public CsvResource(Gate gate, CsvDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /** The total and each row. */
    @GET
    @Path("report.csv")
    public Response report(@Context UriInfo uri) {
        return answer(uri, desk::report);
    }

    /** The bands and the percentiles. */
    @GET
    @Path("distribution.csv")
    public Response distribution(@Context UriInfo uri) {
        return answer(uri, desk::distribution);
    }

    /** A row for each hour of the week. */
    @GET
    @Path("load.csv")
    public Response load(@Context UriInfo uri) {
        return answer(uri, desk::load);
    }

    /** A row a ticket. */
    @GET
    @Path("tickets.csv")
    public Response tickets(@Context UriInfo uri) {
        return answer(uri, desk::tickets);
    }

    /** A row a clock. */
    @GET
    @Path("clocks.csv")
    public Response clocks(@Context UriInfo uri) {
        return answer(uri, desk::clocks);
    }

    private Response answer(UriInfo uri, Function<MultivaluedMap<String, String>, Answer> work) {
        return gate.open(Role.AGENT, () -> work.apply(uri.getQueryParameters()));
    }
}
