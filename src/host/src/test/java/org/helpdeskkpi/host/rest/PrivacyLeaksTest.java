package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways by which someone might learn what a mode keeps from them. */
class PrivacyLeaksTest {
    private static PrivacyDesk desk;

    @BeforeAll
    static void start() throws Exception {
        desk = new PrivacyDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void whetherThereIsSuchAnAgentIsNotToldWhereNobodyIs() {
        desk.mode("team");
        assertThat(desk.body("lead", "report?agent=ben"))
                .isEqualTo(desk.body("lead", "report?agent=no-such-agent"))
                .contains("team")
                .contains("HELP");
    }

    @Test
    void anOlderVersionObeysTheModeOfToday() {
        desk.mode("all");
        int open = desk.rest.get("admin", "settings").path("version").asInt();
        desk.mode("team");
        assertThat(desk.status("lead", "report?version=" + open)).isEqualTo(200);
        assertThat(desk.status("lead", "report?by=agent&version=" + open)).isEqualTo(403);
        assertThat(desk.status("anna", "tickets?figure=frt&agent=ben&version=" + open))
                .isEqualTo(403);
        String evidence = desk.body("admin", "tickets/" + desk.byBen + "?version=" + open);
        assertThat(PrivacyDesk.namedIn(evidence)).isEmpty();
    }

    /** So that nothing is computed and nothing changes but who sees it. */
    @Test
    void anotherModeIsNoOtherDefinition() {
        desk.mode("leads");
        JsonNode before = desk.rest.get("lead", "report?period=today&by=queue");
        desk.mode("team");
        assertThat(desk.rest.get("admin", "backfill").path("state").asText())
                .isNotEqualTo("running");
        JsonNode after = desk.rest.get("lead", "report?period=today&by=queue");
        assertThat(after.path("total")).isEqualTo(before.path("total"));
        assertThat(after.path("rows")).isEqualTo(before.path("rows"));
    }

    /** By other agents, or a queue for each, the team's figures would be a person's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"crew\": {\"agents\": [\"ben\"], \"agentGroups\": []}}",
                "{\"crew\": {\"robots\": [\"anna\"]}}",
                "{\"queueField\": \"assignee\"}",
                "{\"channelField\": \"assignee\"}",
                "{\"queueField\": \"Responsible\"}",
                "{\"queues\": [{\"id\": \"b\", \"name\": \"B\", \"when\": {\"assignee\": [\"ben\"]}}],"
                        + " \"targets\": []}",
                "{\"escalation\": {\"fields\": {\"assignee\": [\"ben\"]}}}",
                "{\"targets\": [{\"name\": \"b\", \"metric\": \"resolution\", \"duration\": \"PT1H\","
                        + " \"when\": {\"assignee\": [\"ben\"]}}]}"
            })
    void aWhatIfMakesNoPersonOutOfTheTeam(String change) {
        String body = "{\"by\": \"queue\", \"change\": " + change + "}";
        for (String mode : Set.of("team", "self", "off")) {
            desk.mode(mode);
            assertThat(desk.rest.send("lead", "POST", "what-if", body).statusCode())
                    .as("%s where %s", change, mode)
                    .isEqualTo(403);
        }
    }

    @Test
    void aWhatIfOfOtherRulesIsAnsweredAndOneOfPrivacyIsNone() {
        desk.mode("team");
        String rules = "{\"change\": {\"firstContact\": {\"window\": \"P14D\"}}}";
        String id = desk.rest.whatIf("lead", rules);
        assertThat(desk.rest.get("lead", "what-if/" + id).path("state").asText())
                .isEqualTo("finished");
        String privacy = "{\"by\": \"agent\", \"change\": {\"privacy\": {\"mode\": \"all\"}}}";
        AppRest.assertErrors(
                desk.rest.send("lead", "POST", "what-if", privacy), 400, "change.privacy");
    }

    @Test
    void aWhatIfThatWasAskedBeforeIsShownAsTheModeOfTodayAllows() {
        desk.mode("leads");
        String body =
                "{\"period\": \"today\", \"by\": \"agent\","
                        + " \"change\": {\"firstContact\": {\"window\": \"P13D\"}}}";
        String id = desk.rest.whatIf("lead", body);
        assertThat(PrivacyDesk.namedIn(desk.body("lead", "what-if/" + id))).contains("ben");
        desk.mode("self");
        assertThat(PrivacyDesk.namedIn(desk.body("lead", "what-if/" + id))).isEmpty();
        desk.mode("team");
        assertThat(desk.status("lead", "what-if/" + id)).isEqualTo(403);
        assertThat(PrivacyDesk.namedIn(desk.body("lead", "what-if/" + id))).isEmpty();
    }

    /** In lists an agent finds their own; whoever leads finds all, without names. */
    @Test
    void listsHideWhoseATicketIsAndAgentsFindTheirOwn() {
        desk.mode("self");
        JsonNode lead = desk.rest.get("lead", "tickets?figure=answered&period=today");
        assertThat(lead.path("tickets")).hasSize(2);
        for (JsonNode ticket : lead.path("tickets")) {
            assertThat(ticket.path("agent").path("hidden").asBoolean()).isTrue();
            assertThat(ticket.path("agent").path("key").isNull()).isTrue();
        }
        JsonNode anna = desk.rest.get("anna", "tickets?figure=answered&period=today");
        assertThat(anna.path("tickets")).hasSize(1);
        assertThat(anna.path("others").asInt()).isEqualTo(1);
    }

    @Test
    void whatFiltersOfferIsWhoMayBeAskedFor() {
        desk.mode("team");
        assertThat(desk.rest.get("admin", "choices").path("agents")).isEmpty();
        desk.mode("self");
        assertThat(desk.rest.get("lead", "choices").path("agents")).hasSize(1);
        desk.mode("leads");
        assertThat(PrivacyDesk.namedIn(desk.body("lead", "choices"))).contains("anna", "ben");
    }
}
