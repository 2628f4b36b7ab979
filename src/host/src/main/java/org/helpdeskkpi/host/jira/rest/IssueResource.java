package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.NewIssue;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteProject;
import org.helpdeskkpi.host.jira.model.SiteUser;

/**
 * Issues: unknown -> 404, not visible or not allowed -> 403, a wrong field -> 400 naming it.
 *
 * <p>As in Jira a key from before a move works too.
 */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final Caller caller;

    IssueResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    public Response create(String body, @Context UriInfo uri) {
        caller.user();
        JsonNode fields = Json.body(body).path("fields");
        FieldInput input =
                new FieldInput(caller.site())
                        .fields(fields)
                        .required(Fields.SUMMARY, "You must specify a summary of the issue.")
                        .required(Fields.TYPE, "issue type is required");
        Optional<SiteProject> project = project(fields.path("project"));
        if (project.isEmpty()) {
            input.error("project", "project is required");
        }
        Map<String, java.util.List<String>> values = input.values();
        if (!caller.isStaff() && values.containsKey(Fields.REPORTER)) {
            throw Fault.badField(Fields.REPORTER, "Field 'reporter' cannot be set.");
        }
        IssueDoc issue = caller.acting().create(new NewIssue(project.orElseThrow().key(), values));
        String self = uri.getBaseUri() + "issue/" + issue.id();
        String answer =
                Json.object()
                        .put("id", String.valueOf(issue.id()))
                        .put("key", issue.key())
                        .put("self", self)
                        .toString();
        return Response.status(201).entity(answer).build();
    }

    @GET
    @Path("{key}")
    public String get(@PathParam("key") String key, @Context UriInfo uri) {
        Wanted wanted =
                Wanted.of(
                        uri.getQueryParameters().get("fields"),
                        "*all",
                        uri.getQueryParameters().get("expand"));
        Shapes shapes = new Shapes(caller.site(), uri.getBaseUri().toString());
        IssueDoc issue = caller.issue(key);
        return new IssueShape(shapes, caller.user(), wanted).of(issue).toString();
    }

    @PUT
    @Path("{key}")
    public void edit(@PathParam("key") String key, String body) {
        IssueDoc issue = caller.issueToEdit(key);
        JsonNode wish = Json.body(body);
        FieldInput input =
                new FieldInput(caller.site())
                        .fields(wish.path("fields"))
                        .update(wish.path("update"), issue);
        caller.acting()
                .edit(
                        issue.id(),
                        input.values(),
                        CommentInput.ofUpdate(wish.path("update"), caller));
    }

    @DELETE
    @Path("{key}")
    public void delete(@PathParam("key") String key) {
        IssueDoc issue = caller.issue(key);
        if (!Access.isAdministrator(caller.user())) {
            throw Fault.forbidden("You do not have permission to delete issues in this project.");
        }
        caller.acting().delete(issue.id());
    }

    /** {@code {"name": "anna"}}; {@code {"name": null}} is unassigned. */
    @PUT
    @Path("{key}/assignee")
    public void assign(@PathParam("key") String key, String body) {
        IssueDoc issue = caller.issueToEdit(key);
        String name = Json.body(body).path("name").asText(null);
        Optional<SiteUser> assignee = caller.site().users().byName(name);
        if (name != null && assignee.isEmpty()) {
            throw Fault.badField(Fields.ASSIGNEE, "User '" + name + "' does not exist.");
        }
        caller.acting().assign(issue.id(), assignee.map(SiteUser::key).orElse(null));
    }

    private Optional<SiteProject> project(JsonNode wanted) {
        return caller.site().catalog().projects().stream()
                .filter(
                        p ->
                                p.key().equals(wanted.path("key").asText())
                                        || String.valueOf(p.id())
                                                .equals(wanted.path("id").asText()))
                .findFirst();
    }
}
