package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** Searches by JQL: a query that Jira refuses -> 400. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int MOST = 1000;
    private static final int USUAL = 50;

    private final Caller caller;

    SearchResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public String get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @Context UriInfo uri) {
        List<String> fields = uri.getQueryParameters().get("fields");
        List<String> expand = uri.getQueryParameters().get("expand");
        return search(jql, new Page(startAt, maxResults), wanted(fields, expand), uri);
    }

    @POST
    public String post(String body, @Context UriInfo uri) {
        JsonNode wish = Json.body(body);
        Page page = new Page(wish.path("startAt").asInt(0), wish.path("maxResults").asInt(USUAL));
        Wanted wanted = wanted(texts(wish.path("fields")), texts(wish.path("expand")));
        return search(wish.path("jql").asText(""), page, wanted, uri);
    }

    private String search(String jql, Page page, Wanted wanted, UriInfo uri) {
        List<IssueDoc> found = caller.jql().find(caller.user(), jql);
        int max = Math.min(page.max(), MOST);
        Shapes shapes = new Shapes(caller.site(), uri.getBaseUri().toString());
        IssueShape shape = new IssueShape(shapes, caller.user(), wanted);
        ObjectNode answer =
                Json.object()
                        .put("expand", "names,schema")
                        .put("startAt", page.start())
                        .put("maxResults", max)
                        .put("total", found.size());
        answer.set(
                "issues",
                found.stream().skip(page.start()).limit(max).map(shape::of).collect(Json.array()));
        if (wanted.expands("names")) {
            answer.set("names", shape.names());
        }
        return answer.toString();
    }

    private static Wanted wanted(List<String> fields, List<String> expand) {
        return Wanted.of(fields, "*navigable", expand);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private record Page(int start, int max) {
        Page {
            if (start < 0 || max < 0) {
                throw Fault.of(400, "startAt and maxResults must not be negative");
            }
        }
    }
}
