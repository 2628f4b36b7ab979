package org.helpdeskkpi.host.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.junit.jupiter.api.Test;

/**
 * 4,580 real cases of a software company's help desk. A case is resolved at its last "Resolve
 * ticket", which is its resolution date; leaving "Resolve ticket" or "Closed" for any other status
 * reopens it.
 */
class PolatoTest {
    private static final String FILE = "polato.jira.jsonl.gz";

    @Test
    void lastResolutionsAreThoseOfTheLog() throws IOException {
        JsonNode hours = RealData.reference("polato.reference.json").path("hours_to_last_resolve");

        JsonNode report = RealData.report(FILE, "polato");

        RealData.assertHours("all", report.path("total").path("art"), hours);
        assertThat(hours.path("n").asInt()).isEqualTo(4_569);
    }

    @Test
    void reopeningsAreThoseOfTheLog() throws IOException {
        JsonNode counts = RealData.reference("polato.reference.json").path("counts");
        Settings settings =
                SettingsFile.read(RealData.settings("polato"), System.err).orElseThrow();

        List<TicketKpis> tickets = RealData.tickets(FILE, settings);

        long times = tickets.stream().flatMap(t -> t.all(Credit.Kind.REOPENED)).count();
        long cases =
                tickets.stream().filter(t -> t.first(Credit.Kind.REOPENED).isPresent()).count();
        assertThat(times).isEqualTo(counts.path("reopens").asLong()).isEqualTo(164);
        assertThat(cases).isEqualTo(counts.path("reopened").asLong()).isEqualTo(154);
    }

    @Test
    void aRequiredUpgradeIsAnEscalation() throws IOException {
        JsonNode counts = RealData.reference("polato.reference.json").path("counts");

        JsonNode escalation =
                RealData.report(FILE, "polato").path("total").path("escalation").path("part");

        assertThat(escalation).isEqualTo(counts.path("upgrade required (escalation)"));
    }
}
