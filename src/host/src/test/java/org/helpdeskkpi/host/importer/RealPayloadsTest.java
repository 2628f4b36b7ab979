package org.helpdeskkpi.host.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.shared.SharedData;
import org.junit.jupiter.api.Test;

/** Responses and webhooks of real Jiras, Cloud and Server, of many years. */
class RealPayloadsTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Files about issues from which no ticket can be made, and why. */
    private static final Map<String, String> NOT_TAKEN =
            new TreeMap<>(
                    Map.of(
                            "issue/valid-with-labels.json", "has no `created`",
                            "issue/valid-without-labels.json", "has no `created`",
                            "webhook-issue-assigned-empty-changelog.json", "has no `created`",
                            "jira/jira_issues_page_empty.json", "there is no issue here",
                            "jira-api-requests/editmeta.json", "there is no issue here"));

    @Test
    void everyIssueWithACreationDateIsTaken() throws IOException {
        Map<String, String> notTaken = new TreeMap<>();
        int taken = 0;
        Map<String, byte[]> files = files();
        for (NamedCsvRecord row : index(files)) {
            if (isAboutIssues(row.getField("kind"))) {
                String name = row.getField("file");
                var read = read(name, files.get("jira-payloads/" + name));
                taken += read.tickets().isEmpty() ? 0 : 1;
                if (read.tickets().isEmpty()) {
                    notTaken.put(known(name), read.findings().get(0).sentence());
                }
            }
        }
        assertThat(notTaken.keySet()).isEqualTo(NOT_TAKEN.keySet());
        notTaken.forEach((name, why) -> assertThat(why).contains(NOT_TAKEN.get(name)));
        assertThat(taken).isGreaterThan(90);
    }

    @Test
    void everyChangeItemIsTaken() throws IOException {
        Map<String, byte[]> files = files();
        int compared = 0;
        for (NamedCsvRecord row : index(files)) {
            String name = row.getField("file");
            if (row.getField("kind").equals("issue") && !NOT_TAKEN.containsKey(known(name))) {
                TicketRecord ticket = read(name, files.get("jira-payloads/" + name)).only();
                int items = Integer.parseInt(row.getField("change_items"));
                assertThat(ticket.changes()).as(name).hasSize(items);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void nothingElseIsTakenForAnIssue() throws IOException {
        Map<String, byte[]> files = files();
        for (NamedCsvRecord row : index(files)) {
            String name = row.getField("file");
            if (row.getField("kind").equals("other")
                    && files.containsKey("jira-payloads/" + name)) {
                var read = read(name, files.get("jira-payloads/" + name));
                assertThat(read.tickets()).as(name).isEmpty();
                assertThat(read.findings()).extracting(Finding::leftOut).containsExactly(true);
            }
        }
    }

    private static boolean isAboutIssues(String kind) {
        return List.of("issue", "search page").contains(kind) || kind.startsWith("jira:issue_");
    }

    private static String known(String name) {
        return NOT_TAKEN.keySet().stream().filter(name::endsWith).findFirst().orElse(name);
    }

    private static ReadLines read(String name, byte[] content) throws IOException {
        List<TicketRecord> tickets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            new IssueReader(Path.of(name), findings::add)
                    .readDocument(JSON.readTree(content), 1, issue -> tickets.add(issue.ticket()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(name, e);
        }
        return new ReadLines(tickets, findings);
    }

    private static Map<String, byte[]> files() throws IOException {
        return Tar.read(SharedData.file("jira-payloads.tar.gz"));
    }

    private static List<NamedCsvRecord> index(Map<String, byte[]> files) {
        byte[] csv = files.get("jira-payloads/INDEX.csv");
        String text = new String(csv, StandardCharsets.UTF_8);
        return CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(text).stream()
                .toList();
    }
}
