package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.plugin.page.form.Entry;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Kind;
import org.helpdeskkpi.plugin.page.form.Preset;
import org.helpdeskkpi.plugin.page.form.Rows;

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

    /** What is held to be good for each channel; sources differ on social media and on mail. */
    private static List<Preset> benchmarks() {
        return List.of(
                benchmark("chat", "Chat", "1m"),
                benchmark("social1", "Social media, 1 hour", "1h"),
                benchmark("social2", "Social media, 2 hours", "2h"),
                benchmark("email12", "Email, half a day", "12h"),
                benchmark("email24", "Email, 24 hours", "24h"));
    }

    private static Preset benchmark(String key, String name, String duration) {
        String channel = key.replaceAll("\\d", "");
        return new Preset(
                key,
                Map.of(
                        "name",
                        name,
                        "metric",
                        "firstResponse",
                        "duration",
                        duration,
                        "calendar",
                        "",
                        "when",
                        "channel = " + channel));
    }
}
