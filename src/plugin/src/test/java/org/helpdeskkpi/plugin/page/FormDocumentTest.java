package org.helpdeskkpi.plugin.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.plugin.page.AdminForm.QueueRow;
import org.helpdeskkpi.plugin.page.AdminForm.TargetRow;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.Test;

class FormDocumentTest {
    private static final String DOCUMENT =
            """
            {"projects": ["HELP", "OPS"],
             "crew": {"everyoneButReporter": false, "agentGroups": ["helpdesk-agents"],
                      "agents": ["anna"], "leadGroups": ["leads"], "leads": ["lead"], "robots": ["robot"]},
             "queues": [{"id": "billing", "name": "Billing", "tier": 1,
                         "when": {"component": ["Billing", "Tax, VAT"], "label": ["money"]}},
                        {"id": "rest", "name": "Rest", "tier": 2, "when": {}}],
             "queueField": "team",
             "calendars": [{"name": "Office hours", "zone": "Europe/Berlin",
                            "hours": {"MONDAY": ["09:00-12:30", "13:00-17:00"], "TUESDAY": ["22:00-06:00"]},
                            "closed": {"2026-12-25": "Christmas Day", "2026-12-31": null},
                            "special": {"2026-12-24": {"hours": ["09:00-12:00"]}}}],
             "targets": [{"metric": "firstResponse", "queue": "billing", "duration": "PT4H", "time": "business"},
                         {"metric": "resolution", "queue": null, "duration": "PT60H", "time": "elapsed"}],
             "resolved": {"by": "status", "statuses": ["Done", "Closed"]},
             "escalation": {"tierUp": true, "priorities": ["Low", "High"], "labels": ["up"],
                            "fields": {"level": ["L2"]}, "links": ["Escalates"]},
             "firstResponse": "publicAgentReply", "resolution": "openTime",
             "excludedResolutions": ["Spam"],
             "firstContact": {"maxReplies": 2, "window": "PT168H", "thanks": "PT48H"}}
            """;
    private final SettingsJson json = new SettingsJson();

    @Test
    void settingsShownAndSavedUnchangedStayTheSame() throws Exception {
        JsonNode document = new ObjectMapper().readTree(DOCUMENT);
        var settings = json.read(document).settings().orElseThrow();
        AdminForm form = DocumentForm.of(json.write(settings));
        assertThat(json.read(FormDocument.of(form)).settings()).contains(settings);
    }

    @Test
    void everyMistakeIsNamedAtItsField() {
        AdminForm form =
                empty().withQueues(List.of(new QueueRow("", "Two words", "high", "")))
                        .withTargets(
                                List.of(
                                        new TargetRow(
                                                "firstResponse", "gone", "soon", "business")));
        assertThat(json.read(FormDocument.of(form)).problems())
                .extracting(Problem::path)
                .contains("queues[0].tier", "targets[0].queue", "targets[0].duration");
    }

    @Test
    void aQueueWithoutIdGetsOneFromItsName() {
        AdminForm form = empty().withQueues(List.of(new QueueRow(" ", "Two words", "1", "")));
        assertThat(FormDocument.of(form).at("/queues/0/id").asText()).isEqualTo("two-words");
    }

    private AdminForm empty() {
        return DocumentForm.of(
                json.write(
                        json.read(JsonNodeFactory.instance.objectNode().put("resolution", "last"))
                                .settings()
                                .orElseThrow()));
    }
}
