package org.helpdeskkpi.host.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.KpiRules.FirstContactRules;
import org.helpdeskkpi.core.kpi.KpiRules.FirstResponseRule;
import org.helpdeskkpi.core.kpi.KpiRules.ResolutionRule;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.host.platform.Texts;

/** What the figures mean under some settings, in the app's own words. */
record Definitions(Settings settings, Texts texts) {
    private static final String PREFIX = "helpdesk-kpi.definition.";

    String firstResponse() {
        boolean any =
                settings.kpis().firstResponse() == FirstResponseRule.ANY_COMMENT_BUT_REPORTERS;
        return text(any ? "frt.anyCommentButReporters" : "frt.publicAgentReply");
    }

    String resolution() {
        List<String> excluded = settings.kpis().excludedResolutions().stream().sorted().toList();
        String out = excluded.isEmpty() ? text("art.nothingLeftOut") : String.join(", ", excluded);
        return text("art." + name(settings.kpis().resolution()), out);
    }

    private static String name(ResolutionRule rule) {
        return switch (rule) {
            case LAST -> "last";
            case FIRST -> "first";
            case OPEN_TIME -> "openTime";
        };
    }

    String firstContact() {
        FirstContactRules rules = settings.kpis().firstContact();
        return text("fcr", rules.maxReplies(), words(rules.window()), words(rules.thanks()));
    }

    String escalation() {
        EscalationRules rules = settings.timeline().escalation();
        List<String> kinds = new ArrayList<>();
        if (rules.tierUp()) {
            kinds.add(text("escalation.tierUp"));
        }
        if (!rules.priorities().isEmpty()) {
            kinds.add(text("escalation.priority"));
        }
        add(kinds, "escalation.labels", rules.labels().stream().sorted().toList());
        add(kinds, "escalation.fields", rules.fields().keySet().stream().sorted().toList());
        add(kinds, "escalation.links", rules.links().stream().sorted().toList());
        String all = kinds.isEmpty() ? text("escalation.never") : String.join("; ", kinds);
        return text("escalation", all);
    }

    private void add(List<String> kinds, String key, List<String> values) {
        if (!values.isEmpty()) {
            kinds.add(text(key, String.join(", ", values)));
        }
    }

    /** In the biggest unit that leaves no rest. */
    private String words(Duration duration) {
        if (duration.equals(Duration.ofDays(duration.toDays()))) {
            return texts.getText("helpdesk-kpi.duration.days", duration.toDays());
        }
        return duration.equals(Duration.ofHours(duration.toHours()))
                ? texts.getText("helpdesk-kpi.duration.hours", duration.toHours())
                : texts.getText("helpdesk-kpi.duration.minutes", duration.toMinutes());
    }

    private String text(String key, java.io.Serializable... values) {
        return texts.getText(PREFIX + key, values);
    }
}
