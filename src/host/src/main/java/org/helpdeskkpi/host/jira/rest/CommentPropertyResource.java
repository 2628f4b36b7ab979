package org.helpdeskkpi.host.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** The properties of comments; only staff may set them. */
@Path("comment/{id}/properties/{property}")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentPropertyResource {
    private final Caller caller;

    CommentPropertyResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public String get(@PathParam("id") long id, @PathParam("property") String property) {
        String value = comment(id).properties().get(property);
        if (value == null) {
            throw Fault.notFound("The property '" + property + "' does not exist.");
        }
        return Json.object().put("key", property).set("value", Json.value(value)).toString();
    }

    @PUT
    public void put(@PathParam("id") long id, @PathParam("property") String property, String body) {
        CommentDoc comment = comment(id);
        if (!caller.isStaff()) {
            throw Fault.forbidden("You do not have the permission for this comment.");
        }
        caller.acting().setCommentProperty(comment, property, Json.value(body).toString());
    }

    private CommentDoc comment(long id) {
        Optional<IssueDoc> issue = caller.site().issues().byComment(id);
        IssueDoc visible = caller.issue(issue.map(IssueDoc::key).orElse(""));
        return caller.comment(visible, String.valueOf(id));
    }
}
