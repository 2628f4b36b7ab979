package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.core.kpi.ExclusionRules;

/** Which tickets are in no figure, as a sentence in the reader's language. */
final class ExclusionWords {
    private static final String PREFIX = "helpdesk-kpi.definition.excluded";

    private final I18nResolver texts;

    ExclusionWords(I18nResolver texts) {
        this.texts = texts;
    }

    /** Empty where every ticket counts. */
    String of(ExclusionRules rules) {
        List<String> ways = new ArrayList<>();
        rules.createdBefore().ifPresent(day -> ways.add(say(".createdBefore", day.toString())));
        if (rules.subTasks()) {
            ways.add(say(".subTasks"));
        }
        if (rules.reportedByAgents()) {
            ways.add(say(".reportedByAgents"));
        }
        add(ways, ".issueTypes", rules.issueTypes());
        add(ways, ".links", rules.links());
        add(ways, ".labels", rules.labels());
        return ways.isEmpty() ? "" : say("", String.join("; ", ways));
    }

    private void add(List<String> ways, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            ways.add(say(key, Definitions.list(values)));
        }
    }

    private String say(String key, String... arguments) {
        return texts.getText(PREFIX + key, (java.io.Serializable[]) arguments);
    }
}
