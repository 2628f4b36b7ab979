package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.Constant.Kind;

/** Who calls, who there is, what is configured. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SiteResource {
    private final Caller caller;

    SiteResource(Caller caller) {
        this.caller = caller;
    }

    /** The caller; nobody logged in -> 401. */
    @GET
    @Path("myself")
    public String myself(@Context UriInfo uri) {
        return shapes(uri).user(caller.user()).toString();
    }

    /** The user; unknown -> 404. */
    @GET
    @Path("user")
    public String user(
            @QueryParam("username") String name,
            @QueryParam("key") String key,
            @Context UriInfo uri) {
        caller.user();
        String wanted = name == null ? key : name;
        return site().users()
                .byName(wanted)
                .map(user -> shapes(uri).user(user).toString())
                .orElseThrow(
                        () -> Fault.notFound("The user named '" + wanted + "' does not exist"));
    }

    /** Open to everybody, as in Jira. */
    @GET
    @Path("serverInfo")
    public String serverInfo(@Context UriInfo uri) {
        ObjectNode info =
                Json.object()
                        .put(
                                "baseUrl",
                                uri.getBaseUri().toString().replaceFirst("/rest/api/.*", ""))
                        .put("version", "11.1.0")
                        .put("deploymentType", "Server")
                        .put("buildNumber", 11_010_000)
                        .put("serverTime", Json.date(site().now()))
                        .put("serverTitle", "Small Jira of Helpdesk KPIs");
        info.putArray("versionNumbers").add(11).add(1).add(0);
        return info.toString();
    }

    @GET
    @Path("field")
    public String fields() {
        caller.user();
        return FieldList.of(site().catalog().fields()).toString();
    }

    @GET
    @Path("status")
    public String statuses(@Context UriInfo uri) {
        return constants(Kind.STATUS, uri);
    }

    @GET
    @Path("priority")
    public String priorities(@Context UriInfo uri) {
        return constants(Kind.PRIORITY, uri);
    }

    @GET
    @Path("resolution")
    public String resolutions(@Context UriInfo uri) {
        return constants(Kind.RESOLUTION, uri);
    }

    @GET
    @Path("issuetype")
    public String issueTypes(@Context UriInfo uri) {
        return constants(Kind.ISSUE_TYPE, uri);
    }

    private String constants(Kind kind, UriInfo uri) {
        caller.user();
        return site().catalog().constants(kind).stream()
                .map(shapes(uri)::constant)
                .collect(Json.array())
                .toString();
    }

    private Site site() {
        return caller.site();
    }

    private Shapes shapes(UriInfo uri) {
        return new Shapes(site(), uri.getBaseUri().toString());
    }
}
