package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is noted of who looks at whom. */
class ViewsRestTest {
    private static PrivacyDesk desk;

    @BeforeAll
    static void start() throws Exception {
        desk = new PrivacyDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    /** How often a viewer has asked that of someone; "null" for everyone. */
    private static int count(String viewer, String kind, String about) {
        JsonNode views = desk.rest.get("admin", "privacy/views?limit=200").path("views");
        return StreamSupport.stream(views.spliterator(), false)
                .filter(one -> one.path("viewer").path("key").asText().equals(viewer))
                .filter(one -> one.path("kind").asText().equals(kind))
                .filter(one -> key(one.path("about")).equals(about))
                .peek(one -> assertThat(one.path("projects").toString()).isEqualTo("[\"HELP\"]"))
                .mapToInt(one -> one.path("count").asInt())
                .sum();
    }

    private static String key(JsonNode about) {
        return about.isNull() ? "null" : about.path("key").asText();
    }

    @Test
    void looksAtOthersByNameAreCountedByKindAndPerson() {
        desk.mode("leads");
        int before = count("lead", "report", "anna");
        desk.body("lead", "report?agent=anna");
        desk.body("lead", "report.csv?agent=anna");
        assertThat(count("lead", "report", "anna")).isEqualTo(before + 2);

        int everyone = count("lead", "report", "null");
        desk.body("lead", "report?by=agent");
        assertThat(count("lead", "report", "null")).isEqualTo(everyone + 1);

        int evidence = count("lead", "evidence", "null");
        desk.body("lead", "tickets/" + desk.byAnna);
        assertThat(count("lead", "evidence", "null")).isEqualTo(evidence + 1);

        int lists = count("lead", "tickets", "null");
        desk.body("lead", "tickets?figure=answered");
        assertThat(count("lead", "tickets", "null")).isEqualTo(lists + 1);
    }

    @Test
    void whatNamesNobodyElseAndWhatIsRefusedIsNotNoted() {
        desk.mode("leads");
        int before = total();
        for (String path : List.of("report", "report?by=queue", "spikes", "load", "choices")) {
            desk.body("lead", path);
        }
        for (String path :
                List.of(
                        "report?agent=me",
                        "report?by=agent",
                        "report?agent=ben",
                        "tickets?figure=answered",
                        "tickets/" + desk.byBen)) {
            desk.body("anna", path);
        }
        desk.mode("team");
        desk.body("lead", "report?by=agent");
        desk.body("lead", "tickets?figure=answered");
        assertThat(total()).isEqualTo(before);
    }

    private static int total() {
        return desk.rest.get("admin", "privacy/views").path("total").asInt();
    }
}
