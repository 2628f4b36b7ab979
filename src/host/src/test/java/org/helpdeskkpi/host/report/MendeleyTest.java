package org.helpdeskkpi.host.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.host.shared.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 174 tickets of a real Jira help desk in which two robots answer nearly everything at once. */
class MendeleyTest {
    private static final String FILE = "mendeley-half1.jira.jsonl.gz";
    private static final Set<String> ROBOTS = Set.of("z2w_x", "4ggo");
    private static final DateTimeFormatter JIRA =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path directory;

    @Test
    void robotsOnTheListDoNotAnswer() throws IOException {
        JsonNode frt = RealData.report(FILE, "mendeley").path("total").path("frt");

        assertMedian(frt, firstReplies(ROBOTS));
        assertThat(frt.path("median").asDouble()).isCloseTo(120.5, within(0.001));
    }

    @Test
    void withoutTheListTheMedianIsTheRobots() throws IOException {
        JsonNode frt = report(withoutRobots()).path("total").path("frt");

        assertMedian(frt, firstReplies(Set.of()));
        assertThat(frt.path("median").asDouble()).isCloseTo(16, within(0.001));
    }

    @Test
    void whatOnlyRobotsAnsweredIsUnanswered() throws IOException {
        JsonNode coverage = RealData.report(FILE, "mendeley").path("coverage");

        assertThat(coverage.path("answered").asInt()).isEqualTo(firstReplies(ROBOTS).size());
        assertThat(coverage.path("unanswered").path("ONLY_AUTOMATION").asInt()).isEqualTo(3);
        assertThat(coverage.path("unanswered").path("ONLY_INTERNAL").asInt()).isEqualTo(1);
    }

    /**
     * The authors' own worked ticket. Our file dates its resolution by the closing change, four
     * seconds after the date they name: so it lasts as long as their workflow, {@code
     * wf_total_time_s}.
     */
    @Test
    void theWorkedTicketLastsAsLongAsItsWorkflow() throws IOException {
        JsonNode golden = RealData.reference("golden_issue_1004364.json");
        TicketKpis ticket =
                RealData.tickets(FILE, settings()).stream()
                        .filter(t -> t.key().equals("HD-" + golden.path("issue").path("id")))
                        .findFirst()
                        .orElseThrow();

        Credit resolution = ticket.first(Credit.Kind.RESOLVED).orElseThrow();
        assertThat(resolution.span().orElseThrow().elapsed().toSeconds())
                .isEqualTo(golden.path("expected").path("wf_total_time_s").asLong());
        assertThat(resolution.agent().orElseThrow().value())
                .isEqualTo(golden.path("issue").path("assignee").asText());
        Credit response = ticket.first(Credit.Kind.ANSWERED).orElseThrow();
        assertThat(response.span().orElseThrow().elapsed()).isEqualTo(Duration.ofSeconds(98));
        assertThat(response.agent().orElseThrow().value())
                .isEqualTo(golden.path("expected").path("turns").path(0).path("assignee").asText());
    }

    private org.helpdeskkpi.core.app.Settings settings() {
        return SettingsFile.read(RealData.settings("mendeley"), System.err).orElseThrow();
    }

    private Path withoutRobots() throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(RealData.settings("mendeley").toFile());
        ((ObjectNode) document.path("crew")).putArray("robots");
        return Files.writeString(directory.resolve("naive.json"), document.toString());
    }

    private static JsonNode report(Path settings) throws IOException {
        return ReportRun.of(SharedData.file(FILE), "--json", "--settings", settings).json();
    }

    /** Worked out from the raw file, without the engine. */
    private static List<Long> firstReplies(Set<String> robots) throws IOException {
        List<Long> seconds = new ArrayList<>();
        var packed = new GZIPInputStream(Files.newInputStream(SharedData.file(FILE)));
        try (var lines =
                new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode fields = JSON.readTree(line).path("fields");
                OffsetDateTime created = at(fields);
                String reporter = fields.path("reporter").path("name").asText();
                fields.path("comment").path("comments").findParents("jsdPublic").stream()
                        .filter(c -> c.path("jsdPublic").asBoolean())
                        .filter(c -> !c.path("author").path("name").asText().equals(reporter))
                        .filter(c -> !robots.contains(c.path("author").path("name").asText()))
                        .map(c -> Duration.between(created, at(c)).toSeconds())
                        .min(Long::compare)
                        .ifPresent(seconds::add);
            }
        }
        return seconds.stream().sorted().toList();
    }

    private static OffsetDateTime at(JsonNode node) {
        return OffsetDateTime.parse(node.path("created").asText(), JIRA);
    }

    private static void assertMedian(JsonNode stats, List<Long> sorted) {
        int half = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
        assertThat(stats.path("n").asInt()).isEqualTo(sorted.size());
        assertThat(stats.path("median").asDouble()).isCloseTo(median, within(0.001));
    }
}
