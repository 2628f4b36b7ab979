package org.helpdeskkpi.host.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.host.report.FileKpis;
import org.helpdeskkpi.host.report.ReportCommand;
import org.helpdeskkpi.host.report.SettingsFile;

/** The figures of a file of issues by the report command: nothing that was stored is used. */
record Recompute(Path issues, Path settings) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The members of the demo's group of agents; a file of issues knows no groups. */
    private static final List<String> AGENTS =
            List.of("anna", "ben", "chris", "dora", "emil", "fay");

    /** Writes these issues and settings to files first. */
    static Recompute of(List<JsonNode> issues, JsonNode settings, Path folder) throws IOException {
        Path lines = folder.resolve("issues.jsonl");
        Files.write(lines, issues.stream().map(JsonNode::toString).toList());
        ObjectNode named = settings.deepCopy();
        ObjectNode crew = (ObjectNode) named.path("crew");
        assertThat(crew.path("agentGroups")).hasToString("[\"helpdesk-agents\"]");
        AGENTS.forEach(crew.putArray("agents")::add);
        Path file = folder.resolve("settings.json");
        Files.writeString(file, named.toString());
        return new Recompute(lines, file);
    }

    /** Over all the data. */
    JsonNode report(String by) throws IOException {
        return reported("--by", by);
    }

    JsonNode report(String by, LocalDate from, LocalDate to) throws IOException {
        return reported("--by", by, "--from", from.toString(), "--to", to.toString());
    }

    private JsonNode reported(String... question) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(question));
        arguments.addAll(List.of("--json", "--settings", settings.toString(), issues.toString()));
        int exit =
                ReportCommand.run(
                        arguments.toArray(String[]::new),
                        new PrintStream(out),
                        new PrintStream(err));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return JSON.readTree(out.toByteArray());
    }

    Map<String, TicketKpis> tickets() throws IOException {
        Settings document = SettingsFile.read(settings, System.err).orElseThrow();
        Map<String, TicketKpis> tickets = new TreeMap<>();
        new FileKpis(document)
                .read(issues, finding -> {}, (issue, kpis) -> tickets.put(kpis.key(), kpis));
        return tickets;
    }
}
