package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.helpdeskkpi.host.jira.LinkType;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** Links issues; an unknown kind of link -> 404. */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {
    private final Caller caller;

    IssueLinkResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    public Response link(String body) {
        JsonNode wish = Json.body(body);
        String name = wish.path("type").path("name").asText();
        LinkType type =
                LinkType.named(name)
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "No issue link type with name '"
                                                        + name
                                                        + "' found."));
        IssueDoc from = caller.issueToEdit(wish.path("inwardIssue").path("key").asText());
        IssueDoc to = caller.issueToEdit(wish.path("outwardIssue").path("key").asText());
        caller.acting().link(from.id(), to.id(), type);
        return Response.status(201).build();
    }
}
