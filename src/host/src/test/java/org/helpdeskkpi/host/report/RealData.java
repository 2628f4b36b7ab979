package org.helpdeskkpi.host.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.host.shared.SharedData;

/** Real tickets with the settings that this project keeps for them. */
final class RealData {
    /** References are rounded to four decimals of an hour. */
    private static final Offset<Double> ROUNDING = within(0.000051);

    private static final double HOUR = 3_600;

    private RealData() {}

    static Path settings(String name) {
        return SharedData.root().resolve("docs/examples/" + name + ".settings.json");
    }

    static JsonNode reference(String file) throws IOException {
        return new JsonMapper().readTree(SharedData.file(file).toFile());
    }

    static JsonNode report(String file, String settings, Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>();
        arguments.addAll(List.of(SharedData.file(file), "--json", "--settings"));
        arguments.add(settings(settings));
        arguments.addAll(List.of(more));
        ReportRun run = ReportRun.of(arguments.toArray());
        assertThat(run.exit()).as(run.err()).isEqualTo(ReportCommand.OK);
        return run.json();
    }

    static List<TicketKpis> tickets(String file, Settings settings) throws IOException {
        List<TicketKpis> all = new ArrayList<>();
        new FileKpis(settings)
                .read(SharedData.file(file), finding -> {}, (issue, kpis) -> all.add(kpis));
        return all;
    }

    /** Compares durations in seconds with a reference in hours. */
    static void assertHours(String what, JsonNode stats, JsonNode reference) {
        assertThat(stats.path("n").asLong()).as(what).isEqualTo(reference.path("n").asLong());
        for (String figure : List.of("mean", "median", "p90")) {
            assertThat(stats.path(figure).asDouble() / HOUR)
                    .as(what + " " + figure)
                    .isCloseTo(reference.path(figure).asDouble(), ROUNDING);
        }
    }
}
