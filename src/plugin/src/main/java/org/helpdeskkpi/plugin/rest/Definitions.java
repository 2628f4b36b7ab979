package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.kpi.ResolutionRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.plugin.settings.Names;

/** What each KPI means under the chosen rules, as a sentence in the reader's language. */
public final class Definitions {
    private static final String PREFIX = "helpdesk-kpi.definition.";

    private final I18nResolver texts;
    private final ExclusionWords exclusions;

    public Definitions(I18nResolver texts) {
        this.texts = texts;
        this.exclusions = new ExclusionWords(texts);
    }

    public String of(Kpi kpi, Settings settings) {
        KpiRules rules = settings.kpis();
        String own =
                switch (kpi) {
                    case FRT -> firstResponse(rules.firstResponse());
                    case ART -> resolution(rules);
                    case FCR -> firstContact(rules.firstContact());
                    case ESCALATION -> escalation(rules, settings.timeline().escalation());
                };
        return sentences(own, exclusions.of(rules.exclusions()));
    }

    private String firstResponse(FirstResponseRules rules) {
        return sentences(
                say("frt." + Names.of(Names.FIRST_RESPONSES, rules.by()), list(rules.statuses())),
                say("frt.credit." + Names.of(Names.RESPONSE_CREDITS, rules.credit())));
    }

    private String resolution(KpiRules rules) {
        ResolutionRules own = rules.resolution();
        Set<String> left = rules.exclusions().resolutions();
        return sentences(
                say(
                        "art." + Names.of(Names.RESOLUTIONS, own.by()),
                        left.isEmpty() ? say("art.nothingLeftOut") : list(left)),
                own.pausedIn().isEmpty() ? "" : say("art.pausedIn", list(own.pausedIn())),
                say("art.credit." + Names.of(Names.RESOLUTION_CREDITS, own.credit())));
    }

    private String firstContact(FirstContactRules rules) {
        return say(
                "fcr." + Names.of(Names.FIRST_CONTACTS_OF, rules.of()),
                contact(rules),
                length(rules.window()),
                length(rules.thanks()));
    }

    private String contact(FirstContactRules rules) {
        String key = "fcr.by." + Names.of(Names.FIRST_CONTACTS, rules.by());
        return switch (rules.by()) {
            case REPLIES ->
                    rules.minReplies() == 0
                            ? say(key + ".atMost", rules.maxReplies())
                            : say(key + ".between", rules.minReplies(), rules.maxReplies());
            case WITHIN -> say(key, length(rules.within()));
            case NO_FOLLOW_UP, ONE_AGENT -> say(key);
        };
    }

    private String escalation(KpiRules rules, EscalationRules ways) {
        String credit = Names.of(Names.ESCALATION_CREDITS, rules.escalationCredit());
        return say("escalation", escalation(ways), say("escalation.credit." + credit));
    }

    private static String sentences(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
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

    static String list(Collection<String> values) {
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
