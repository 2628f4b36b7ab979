package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helpdeskkpi.host.jira.Workflow;
import org.helpdeskkpi.host.jira.Workflow.Transition;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/**
 * The steps that an issue can take now. Customers may close and reopen what is theirs; a step that
 * is not there -> 400.
 */
@Path("issue/{key}/transitions")
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private static final Set<String> CUSTOMERS = Set.of(Workflow.CLOSED, Workflow.REOPENED);

    private final Caller caller;

    TransitionResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public String all(@PathParam("key") String key, @Context UriInfo uri) {
        IssueDoc issue = caller.issue(key);
        Shapes shapes = new Shapes(caller.site(), uri.getBaseUri().toString());
        ObjectNode answer = Json.object().put("expand", "transitions");
        answer.set(
                "transitions",
                steps(issue).stream().map(step -> of(step, shapes)).collect(Json.array()));
        return answer.toString();
    }

    @POST
    public void take(@PathParam("key") String key, String body) {
        IssueDoc issue = caller.issue(key);
        JsonNode wish = Json.body(body);
        String id = wish.path("transition").path("id").asText();
        Transition step =
                steps(issue).stream()
                        .filter(s -> String.valueOf(s.id()).equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Fault.of(
                                                400,
                                                "It seems that you have tried to perform a"
                                                        + " workflow operation ("
                                                        + id
                                                        + ") that is not valid for the current"
                                                        + " state of this issue ("
                                                        + issue.key()
                                                        + ")."));
        Map<String, List<String>> values =
                new FieldInput(caller.site())
                        .fields(wish.path("fields"))
                        .update(wish.path("update"), issue)
                        .values();
        if (!caller.isStaff() && !Set.of(Fields.RESOLUTION).containsAll(values.keySet())) {
            throw Fault.forbidden("You do not have permission to edit issues in this project.");
        }
        caller.acting()
                .transition(
                        issue.id(),
                        step,
                        values,
                        CommentInput.ofUpdate(wish.path("update"), caller));
    }

    private List<Transition> steps(IssueDoc issue) {
        return Workflow.from(issue.value(Fields.STATUS)).stream()
                .filter(step -> caller.isStaff() || CUSTOMERS.contains(step.to()))
                .toList();
    }

    private static ObjectNode of(Transition step, Shapes shapes) {
        ObjectNode node =
                Json.object().put("id", String.valueOf(step.id())).put("name", step.name());
        node.set("to", shapes.constant(Kind.STATUS, step.to()));
        return node;
    }
}
