package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.plugin.settings.Names;

/** What each KPI means under the chosen rules, as a sentence in the reader's language. */
public final class Definitions {
    private static final String PREFIX = "helpdesk-kpi.definition.";

    private final I18nResolver texts;

    public Definitions(I18nResolver texts) {
        this.texts = texts;
    }

    public String of(Kpi kpi, Settings settings) {
        KpiRules rules = settings.kpis();
        return switch (kpi) {
            case FRT -> say("frt." + Names.of(Names.FIRST_RESPONSES, rules.firstResponse().by()));
            case ART ->
                    say(
                            "art." + Names.of(Names.RESOLUTIONS, rules.resolution().by()),
                            leftOut(rules.exclusions().resolutions()));
            case FCR -> firstContact(rules.firstContact());
            case ESCALATION -> say("escalation", escalation(settings.timeline().escalation()));
        };
    }

    private String leftOut(Collection<String> resolutions) {
        return resolutions.isEmpty() ? say("art.nothingLeftOut") : list(resolutions);
    }

    private String firstContact(FirstContactRules rules) {
        return say("fcr", rules.maxReplies(), length(rules.window()), length(rules.thanks()));
    }

    private String escalation(EscalationRules rules) {
        List<String> ways = new ArrayList<>();
        if (rules.tierUp()) {
            ways.add(say("escalation.tierUp"));
        }
        if (!rules.priorities().isEmpty()) {
            ways.add(say("escalation.priority"));
        }
        add(ways, "escalation.labels", rules.labels());
        add(ways, "escalation.fields", rules.fields().keySet());
        add(ways, "escalation.links", rules.links());
        return ways.isEmpty() ? say("escalation.never") : String.join("; ", ways);
    }

    private void add(List<String> ways, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            ways.add(say(key, list(values)));
        }
    }

    private static String list(Collection<String> values) {
        return String.join(", ", values.stream().sorted().toList());
    }

    /** In the biggest unit that leaves no rest. */
    private String length(Duration duration) {
        if (duration.toHours() % 24 == 0 && duration.equals(Duration.ofDays(duration.toDays()))) {
            return texts.getText("helpdesk-kpi.duration.days", duration.toDays());
        }
        return duration.equals(Duration.ofHours(duration.toHours()))
                ? texts.getText("helpdesk-kpi.duration.hours", duration.toHours())
                : texts.getText("helpdesk-kpi.duration.minutes", duration.toMinutes());
    }

    private String say(String key, java.io.Serializable... arguments) {
        return texts.getText(PREFIX + key, arguments);
    }
}
