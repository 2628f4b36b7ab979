package org.helpdeskkpi.plugin.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.plugin.page.form.Entry;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Kind;
import org.helpdeskkpi.plugin.page.form.Preset;
import org.helpdeskkpi.plugin.page.form.Rows;
import org.helpdeskkpi.plugin.settings.Benchmarks;

/** The form for targets. */
final class TargetForms {
    private TargetForms() {}

    static Form targets() {
        Map<String, String> usual =
                Map.of("metric", "firstResponse", "calendar", "queue", "reopen", "continue");
        return new Form(
                List.of(
                        new Rows("targets", target(), usual).offering(benchmarks()),
                        Field.of("atRisk", Kind.PERCENT).hinted()));
    }

    private static List<Entry> target() {
        return List.of(
                Field.of("name", Kind.TEXT),
                Field.choice(
                        "metric",
                        Kind.SELECT,
                        "firstResponse",
                        "nextResponse",
                        "resolution",
                        "timeInQueue"),
                Field.of("duration", Kind.HOURS),
                Field.of("calendar", Kind.SELECT).from(AdminChoices.TARGET_CALENDARS),
                Field.choice("reopen", Kind.SELECT, "continue", "restart", "ignore"),
                Field.of("validFrom", Kind.OPTIONAL),
                Field.of("when", Kind.CONDITIONS),
                Field.of("pausedIn", Kind.LINES));
    }

    /** What is named for each channel, typed as an admin would. */
    private static List<Preset> benchmarks() {
        Form form = new Form(List.of(new Rows("targets", target(), Map.of())));
        List<Preset> presets = new ArrayList<>();
        for (JsonNode benchmark : Benchmarks.write(key -> key).path("benchmarks")) {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.putArray("targets").add(benchmark.path("target"));
            String name = benchmark.at("/target/name").asText();
            presets.add(new Preset(name, form.fill(document).firstRow("targets")));
        }
        return presets;
    }
}
