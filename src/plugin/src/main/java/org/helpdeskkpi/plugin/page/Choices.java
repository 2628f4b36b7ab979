package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.plugin.page.AdminPage.Choice;

/** The values that the selects of the admin page offer, as the settings document writes them. */
final class Choices {
    private static final Map<String, List<String>> VALUES =
            Map.of(
                    "resolved.by", List.of("resolution", "status", "resolutionDate"),
                    "firstResponse", List.of("publicAgentReply", "anyCommentButReporters"),
                    "resolution", List.of("last", "first", "openTime"),
                    "metric", List.of("firstResponse", "resolution"),
                    "time", List.of("elapsed", "business"));

    private Choices() {}

    static List<Choice> of(String kind, String chosen, UnaryOperator<String> texts) {
        return VALUES.get(kind).stream()
                .map(value -> new Choice(value, label(kind, value, texts), value.equals(chosen)))
                .toList();
    }

    private static String label(String kind, String value, UnaryOperator<String> texts) {
        return texts.apply("helpdesk-kpi.admin.choice." + kind + "." + value);
    }
}
