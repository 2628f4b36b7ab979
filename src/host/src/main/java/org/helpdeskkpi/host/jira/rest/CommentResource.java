package org.helpdeskkpi.host.jira.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** An issue's comments: the caller's own may be changed, administrators may change all. */
@Path("issue/{key}/comment")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private static final String MANY = "1048576";

    private final Caller caller;

    CommentResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public String all(
            @PathParam("key") String key,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue(MANY) int maxResults,
            @Context UriInfo uri) {
        IssueDoc issue = caller.issue(key);
        List<CommentDoc> visible =
                issue.comments().stream().filter(c -> Access.maySee(caller.user(), c)).toList();
        return shape(uri).page(issue, visible, startAt, maxResults).toString();
    }

    @GET
    @Path("{id}")
    public String one(
            @PathParam("key") String key, @PathParam("id") String id, @Context UriInfo uri) {
        IssueDoc issue = caller.issue(key);
        return shape(uri).of(issue, caller.comment(issue, id)).toString();
    }

    @POST
    public Response add(@PathParam("key") String key, String body, @Context UriInfo uri) {
        IssueDoc issue = caller.issue(key);
        CommentDoc added =
                caller.acting().comment(issue.id(), CommentInput.read(Json.body(body), caller));
        return Response.status(201).entity(shape(uri).of(issue, added).toString()).build();
    }

    @PUT
    @Path("{id}")
    public String change(
            @PathParam("key") String key,
            @PathParam("id") String id,
            String body,
            @Context UriInfo uri) {
        IssueDoc issue = caller.issue(key);
        CommentDoc changed =
                caller.acting().editComment(own(issue, id), CommentInput.body(Json.body(body)));
        return shape(uri).of(issue, changed).toString();
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("key") String key, @PathParam("id") String id) {
        caller.acting().deleteComment(own(caller.issue(key), id));
    }

    private CommentDoc own(IssueDoc issue, String id) {
        CommentDoc comment = caller.comment(issue, id);
        if (!caller.user().key().equals(comment.author())
                && !Access.isAdministrator(caller.user())) {
            throw Fault.forbidden("You do not have the permission for this comment.");
        }
        return comment;
    }

    private CommentShape shape(UriInfo uri) {
        Wanted wanted = Wanted.of(null, "*all", uri.getQueryParameters().get("expand"));
        Shapes shapes = new Shapes(caller.site(), uri.getBaseUri().toString());
        return new CommentShape(shapes, wanted.expands("properties"));
    }
}
