package org.helpdeskkpi.host.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.importer.ImportCommand;
import org.helpdeskkpi.host.report.SettingsFile;
import org.helpdeskkpi.host.shared.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real tickets loaded into a running host: its report says what the file's report says. */
class ImportTest {
    private static final List<String> GROUPINGS = List.of("agent", "queue", "agent,queue", "day");

    @ParameterizedTest
    @CsvSource({
        "uci-dev.jira.jsonl.gz, uci, 17515",
        "polato.jira.jsonl.gz, polato, 4580",
        "mendeley-half1.jira.jsonl.gz, mendeley, 174"
    })
    void theHostsFiguresEqualTheFiles(String name, String settings, int tickets) throws Exception {
        Path file = SharedData.file(name);
        Path document = SharedData.root().resolve("docs/examples/" + settings + ".settings.json");
        try (HostFixture host = HostFixture.empty()) {
            load(host, file, document);
            var rest = new Rest(host.calls().as("admin"));
            var fresh = new Recompute(file, document);
            for (String by : GROUPINGS) {
                JsonNode expected = fresh.report(by);
                JsonNode told = rest.report(by, day(expected, "from"), day(expected, "to"));
                assertThat(told.path("definitions")).isEqualTo(expected.path("definitions"));
                assertThat(told.path("total").path("opened").asInt()).isEqualTo(tickets);
                assertThat(Figures.differences(Figures.of(told), Figures.of(expected)))
                        .as("by " + by)
                        .isEmpty();
            }
        }
    }

    private static void load(HostFixture host, Path file, Path settings) throws IOException {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new ImportCommand(host.host().jira().site(), host.host().app(), print, print)
                .run(file, SettingsFile.read(settings, print));
        System.out.println(out.toString(StandardCharsets.UTF_8));
    }

    private static LocalDate day(JsonNode report, String end) {
        return LocalDate.parse(report.path("period").path(end).asText());
    }
}
