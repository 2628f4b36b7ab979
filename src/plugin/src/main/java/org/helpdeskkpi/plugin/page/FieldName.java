package org.helpdeskkpi.plugin.page;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a field of the admin form, which is the path of its value in the settings document.
 *
 * @param value empty when a path belongs to no field
 */
record FieldName(String value) {
    private static final Set<String> FIELDS =
            Set.of(
                    "projects",
                    "crew",
                    "crew.everyoneButReporter",
                    "crew.agentGroups",
                    "crew.agents",
                    "crew.leadGroups",
                    "crew.leads",
                    "crew.robots",
                    "queues",
                    "queueField",
                    "calendar",
                    "calendar.name",
                    "calendar.zone",
                    "calendar.hours",
                    "calendar.closed",
                    "calendar.special",
                    "targets",
                    "resolved.by",
                    "resolved.statuses",
                    "firstResponse",
                    "resolution",
                    "excludedResolutions",
                    "firstContact.maxReplies",
                    "firstContact.window",
                    "firstContact.thanks",
                    "escalation.tierUp",
                    "escalation.priorities",
                    "escalation.labels",
                    "escalation.fields",
                    "escalation.links",
                    "document");
    private static final Pattern ROW =
            Pattern.compile(
                    "(queues|targets)\\[(\\d+)](?:\\.(id|name|tier|when|metric|queue|duration|time))?");
    private static final Pattern DAY =
            Pattern.compile("calendar\\.hours\\.(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY");

    /** The innermost field that a problem's path lies in. */
    static FieldName of(String path) {
        String rest = path.replaceFirst("^calendars\\[0]", "calendar");
        while (!rest.isEmpty() && !isField(rest)) {
            rest =
                    rest.substring(
                            0, Math.max(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['))));
        }
        return new FieldName(rest);
    }

    /** What the field is called: {@code Queue 2, Tier}. */
    String label(UnaryOperator<String> texts) {
        Matcher row = ROW.matcher(value);
        if (!row.matches()) {
            return texts.apply(value);
        }
        String list = row.group(1);
        String place = texts.apply(list + ".row") + " " + (Integer.parseInt(row.group(2)) + 1);
        return row.group(3) == null ? place : place + ", " + texts.apply(list + "." + row.group(3));
    }

    private static boolean isField(String path) {
        return FIELDS.contains(path) || ROW.matcher(path).matches() || DAY.matcher(path).matches();
    }
}
