package org.helpdeskkpi.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.helpdeskkpi.host.jira.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestTest {
    private static final String PRINTER =
            "{'fields': {'project': {'key': 'HELP'}, 'issuetype': {'name': 'Incident'}, 'summary':"
                    + " 'Printer', 'components': [{'name': 'Billing'}], 'priority': {'name': 'High'}}}";

    @TempDir Path folder;
    private TestSite test;
    private RestClient rest;

    @BeforeEach
    void start() {
        test = new TestSite(folder);
        rest = new RestClient(test.jira());
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void aCreatedIssueReadsBackWithItsFields() {
        JsonNode created = rest.as("carla").send("POST", "issue", PRINTER).expect(201);
        JsonNode issue = rest.send("GET", "issue/HELP-1?expand=names").expect(200);

        assertThat(created.path("key").asText()).isEqualTo("HELP-1");
        assertThat(created.path("self").asText())
                .isEqualTo("http://host/jira/rest/api/2/issue/" + created.path("id").asText());
        JsonNode fields = issue.path("fields");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("carla");
        assertThat(fields.path("status").path("statusCategory").path("key").asText())
                .isEqualTo("new");
        assertThat(fields.path("components").path(0).path("name").asText()).isEqualTo("Billing");
        assertThat(fields.path("created").asText()).isEqualTo("2026-03-02T08:00:00.000+0000");
        assertThat(fields.path("resolution").isNull()).isTrue();
        assertThat(issue.path("names").path("customfield_10100").asText()).isEqualTo("Queue");
    }

    @Test
    void theWholeWorkflowLeavesAChangelogAsJiraWritesIt() {
        rest.as("carla").send("POST", "issue", PRINTER).expect(201);
        rest.as("anna").send("PUT", "issue/HELP-1/assignee", "{'name': 'anna'}").expect(204);
        rest.send("PUT", "issue/HELP-1", "{'fields': {'customfield_10100': {'value': 'Night'}}}")
                .expect(204);
        String resolve =
                "{'transition': {'id': '41'}, 'fields': {'resolution': {'name': 'Done'}},"
                        + " 'update': {'comment': [{'add': {'body': 'done'}}]}}";
        rest.send("POST", "issue/HELP-1/transitions", resolve).expect(204);

        JsonNode issue = rest.send("GET", "issue/HELP-1?expand=changelog").expect(200);

        JsonNode histories = issue.path("changelog").path("histories");
        assertThat(histories).hasSize(3);
        assertThat(histories.at("/0/items/0/to").asText()).isEqualTo("anna");
        assertThat(histories.at("/0/items/0/toString").asText()).isEqualTo("Anna Berg");
        assertThat(histories.at("/1/items/0/fieldtype").asText()).isEqualTo("custom");
        assertThat(histories.at("/2/items/0/toString").asText()).isEqualTo("Resolved");
        assertThat(issue.at("/fields/comment/comments/0/body").asText()).isEqualTo("done");
        assertThat(issue.at("/fields/resolutiondate").isNull()).isFalse();
    }

    @Test
    void internalCommentsCarryTheirPropertyAndCustomersDoNotSeeThem() {
        rest.as("carla").send("POST", "issue", PRINTER).expect(201);
        String internal =
                "{'body': 'secret', 'properties': [{'key': 'sd.public.comment', 'value':"
                        + " {'internal': true}}]}";
        rest.as("anna").send("POST", "issue/HELP-1/comment", internal).expect(201);
        rest.send("POST", "issue/HELP-1/comment", "{'body': 'hello'}").expect(201);

        JsonNode seenByAgent =
                rest.send("GET", "issue/HELP-1/comment?expand=properties").expect(200);
        JsonNode seenByCustomer = rest.as("carla").send("GET", "issue/HELP-1/comment").expect(200);

        assertThat(seenByAgent.at("/comments/0/properties/0/value/internal").asBoolean()).isTrue();
        assertThat(seenByAgent.path("total").asInt()).isEqualTo(2);
        assertThat(seenByCustomer.path("total").asInt()).isEqualTo(1);
        assertThat(seenByCustomer.at("/comments/0/body").asText()).isEqualTo("hello");
    }

    @Test
    void searchPagesAndChoosesFieldsByGetAndByPost() {
        rest.as("carla").send("POST", "issue", PRINTER).expect(201);
        rest.send("POST", "issue", PRINTER).expect(201);
        JsonNode page =
                rest.as("anna")
                        .send("GET", "search?jql=project%3DHELP&startAt=1&fields=summary,status")
                        .expect(200);
        JsonNode posted =
                rest.send(
                                "POST",
                                "search",
                                "{'jql': 'project = HELP', 'maxResults': 1, 'expand':"
                                        + " ['changelog']}")
                        .expect(200);

        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.at("/issues/0/key").asText()).isEqualTo("HELP-1");
        assertThat(page.at("/issues/0/fields")).hasSize(2);
        assertThat(posted.path("issues")).hasSize(1);
        assertThat(posted.at("/issues/0/changelog/histories").isArray()).isTrue();
    }

    @Test
    void refusalsHaveJirasShape() {
        rest.as("carla").send("POST", "issue", PRINTER).expect(201);
        rest.as(null).send("GET", "myself").refused(401, "You are not authenticated");
        rest.as("carl").send("GET", "issue/HELP-1").refused(403, "do not have the permission");
        rest.send("GET", "issue/HELP-9").refused(404, "Issue Does Not Exist");
        rest.send("PUT", "issue/HELP-1", "{}").refused(403, "permission");
        rest.as("anna").send("DELETE", "issue/HELP-1").refused(403, "permission to delete");
        rest.send("GET", "search?jql=foo%3D1").refused(400, "Field 'foo' does not exist");
        rest.send("POST", "issue", "{'fields': {'bar': 1}}").refused(400, "summary of the issue");
        rest.send("POST", "issue", "{'fields':").refused(400, "Unexpected end-of-input");
        rest.send("POST", "issue/HELP-1/comment", "{'body': ' '}").refused(400, "can not be empty");
        rest.send("POST", "issue/HELP-1/transitions", "{'transition': {'id': '61'}}")
                .refused(400, "not valid for the current state");
        rest.send("PUT", "issue/HELP-1/assignee", "{'name': 'x'}").refused(400, "does not exist");
        rest.send("GET", "project/NOPE").refused(404, "No project could be found");
    }

    @Test
    void whatAClientAsksForFirstIsThere() {
        assertThat(rest.as(null).send("GET", "serverInfo").expect(200).path("baseUrl").asText())
                .isEqualTo("http://host/jira");
        rest.as("anna");
        assertThat(rest.send("GET", "myself").expect(200).path("name").asText()).isEqualTo("anna");
        assertThat(rest.send("GET", "project").expect(200)).hasSize(2);
        assertThat(rest.send("GET", "field").expect(200).toString()).contains("\"Queue\"");
        assertThat(rest.send("GET", "status").expect(200)).hasSize(7);
        assertThat(rest.send("GET", "priority").expect(200)).hasSize(5);
        assertThat(rest.send("GET", "user?username=ben").expect(200).path("key").asText())
                .isEqualTo("ben");
    }

    @Test
    void customersMayReopenWhatIsTheirsButNotResolveIt() {
        rest.as("carla").send("POST", "issue", PRINTER).expect(201);
        rest.send("POST", "issue/HELP-1/transitions", "{'transition': {'id': '41'}}")
                .refused(400, "not valid");
        rest.as("anna")
                .send("POST", "issue/HELP-1/transitions", "{'transition': {'id': '41'}}")
                .expect(204);
        rest.as("carla")
                .send("POST", "issue/HELP-1/transitions", "{'transition': {'id': '61'}}")
                .expect(204);
        assertThat(rest.send("GET", "issue/HELP-1").expect(200).at("/fields/status/name").asText())
                .isEqualTo("Reopened");
    }
}
