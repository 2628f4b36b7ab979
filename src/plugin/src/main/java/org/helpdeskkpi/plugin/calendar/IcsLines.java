package org.helpdeskkpi.plugin.calendar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Sentence;

/** The lines of a calendar file, before they are read as one: the parser does not tell where. */
final class IcsLines {
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z0-9-]+[;:].*");

    private IcsLines() {}

    /** With the line ends that the format asks for, and nothing around it. */
    static String tidy(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return String.join("\r\n", bare.stripTrailing().lines().toList()) + "\r\n";
    }

    /** The first line that can't stand in a calendar file. */
    static Optional<Problem> problem(String text) {
        List<String> lines = text.lines().toList();
        if (!lines.get(0).strip().equalsIgnoreCase("BEGIN:VCALENDAR")) {
            return Optional.of(problem(1, Sentence.of("helpdesk-kpi.problem.ics.begin")));
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean continued = line.startsWith(" ") || line.startsWith("\t");
            if (!continued && !PROPERTY.matcher(line).matches()) {
                return Optional.of(
                        problem(
                                i + 1,
                                Sentence.of(
                                        line.isBlank()
                                                ? "helpdesk-kpi.problem.ics.emptyLine"
                                                : "helpdesk-kpi.problem.ics.noProperty")));
            }
        }
        return Optional.empty();
    }

    static Problem problem(int line, Object what) {
        return new Problem("", "helpdesk-kpi.problem.ics.noFile", line, what);
    }
}
