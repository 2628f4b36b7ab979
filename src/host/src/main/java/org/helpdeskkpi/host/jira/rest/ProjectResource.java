package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.SiteProject;

/** The projects. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final Caller caller;

    ProjectResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public String all(@Context UriInfo uri) {
        caller.user();
        return caller.site().catalog().projects().stream()
                .map(shapes(uri)::project)
                .collect(Json.array())
                .toString();
    }

    /** The project of this key or id; unknown -> 404. */
    @GET
    @Path("{key}")
    public String one(@PathParam("key") String key, @Context UriInfo uri) {
        caller.user();
        SiteProject project =
                caller.site().catalog().projects().stream()
                        .filter(p -> p.key().equals(key) || String.valueOf(p.id()).equals(key))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "No project could be found with key '"
                                                        + key
                                                        + "'."));
        Shapes shapes = shapes(uri);
        ObjectNode node = shapes.project(project);
        node.set("lead", shapes.user(project.lead()));
        node.set(
                "components",
                project.components().stream().map(shapes::component).collect(Json.array()));
        node.set(
                "issueTypes",
                caller.site().catalog().constants(Kind.ISSUE_TYPE).stream()
                        .map(shapes::constant)
                        .collect(Json.array()));
        return node.toString();
    }

    private Shapes shapes(UriInfo uri) {
        return new Shapes(caller.site(), uri.getBaseUri().toString());
    }
}
