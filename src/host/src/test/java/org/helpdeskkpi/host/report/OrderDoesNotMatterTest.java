package org.helpdeskkpi.host.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.host.importer.IssueLine.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.helpdeskkpi.host.importer.IssueLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderDoesNotMatterTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PEOPLE = List.of("anna", "ben", "carla", "dora");

    @TempDir private Path directory;

    @Test
    void ofLinesHistoriesAndComments() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            lines.add(randomIssue(number, random).toString());
        }
        String expected = report(lines);
        assertThat(expected).contains("\"opened\" : 200");
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(lines, random);
            lines.replaceAll(line -> shuffled(line, random));
            assertThat(report(lines)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** Few times, so that many events share theirs. */
    private static IssueLine randomIssue(int number, Random random) {
        IssueLine line = issue(number).field("customfield_queue", "'q" + random.nextInt(3) + "'");
        for (int i = random.nextInt(8); i > 0; i--) {
            String time = "09:" + (10 + random.nextInt(10));
            String field = List.of("assignee", "queue", "resolution").get(random.nextInt(3));
            String to =
                    random.nextInt(4) == 0 ? null : "assignee".equals(field) ? any(random) : "v";
            line.change(i, any(random), time, field, any(random), to);
            if (random.nextBoolean()) {
                line.reply(any(random), time);
            }
        }
        return line;
    }

    private static String any(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static String shuffled(String line, Random random) {
        try {
            JsonNode issue = JSON.readTree(line);
            shuffle((ArrayNode) issue.path("changelog").path("histories"), random);
            shuffle((ArrayNode) issue.path("fields").path("comment").path("comments"), random);
            return issue.toString();
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static void shuffle(ArrayNode array, Random random) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        Collections.shuffle(items, random);
        array.removeAll().addAll(items);
    }

    private String report(List<String> lines) throws IOException {
        Path file = Files.write(directory.resolve("issues.jsonl"), lines);
        return ReportRun.of(file, "--json", "--by", "agent,queue").out();
    }
}
