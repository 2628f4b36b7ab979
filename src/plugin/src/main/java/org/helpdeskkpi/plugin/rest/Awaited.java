package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Set;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.plugin.settings.Names;

/** What would count next under the chosen definitions, as a sentence in the reader's language. */
public final class Awaited {
    private static final String PREFIX = "helpdesk-kpi.awaited.";

    private final I18nResolver texts;

    public Awaited(I18nResolver texts) {
        this.texts = texts;
    }

    String of(SlaMetric metric, Settings settings) {
        return switch (metric) {
            case FIRST_RESPONSE -> firstResponse(settings.kpis().firstResponse());
            case NEXT_RESPONSE -> say("nextResponse");
            case RESOLUTION -> resolution(settings);
            case TIME_IN_QUEUE -> say("timeInQueue");
        };
    }

    private String firstResponse(FirstResponseRules rules) {
        return say(
                "firstResponse." + Names.of(Names.FIRST_RESPONSES, rules.by()),
                Definitions.list(rules.statuses()));
    }

    /** A resolution that is no work of the desk stops nothing. */
    private String resolution(Settings settings) {
        TimelineRules rules = settings.timeline();
        Set<String> left = settings.kpis().exclusions().resolutions();
        String how =
                say(
                        "resolution." + Names.of(Names.RESOLVED_BY, rules.resolvedBy()),
                        Definitions.list(rules.resolvedStatuses()));
        return left.isEmpty() ? how : how + " " + say("resolution.but", Definitions.list(left));
    }

    private String say(String key, String... arguments) {
        return texts.getText(PREFIX + key, (java.io.Serializable[]) arguments);
    }
}
