package org.helpdeskkpi.plugin.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A list of tickets as a query for Jira's issue navigator, which finds the whole of it. */
final class NavigatorQuery {
    private static final List<String> OF_PAGES = List.of("sort", "offset", "limit");
    private static final List<String> OF_PERIODS = List.of("period", "from", "to");

    private static final Map<String, String> USUAL = Map.of("time", "elapsed", "basis", "happened");

    private NavigatorQuery() {}

    /** By the parameters of the list that matter, with its period even where it is the default. */
    static String of(Map<String, List<String>> given) {
        Map<String, List<String>> asked = new TreeMap<>(given);
        OF_PAGES.forEach(asked::remove);
        USUAL.forEach((name, value) -> asked.remove(name, List.of(value)));
        if (OF_PERIODS.stream().noneMatch(asked::containsKey)) {
            asked.put("period", List.of(NamedPeriod.DEFAULT));
        }
        List<String> arguments = new ArrayList<>();
        asked.forEach(
                (name, values) ->
                        values.forEach(value -> arguments.add(quoted(name + "=" + value))));
        return arguments.stream().collect(Collectors.joining(", ", "issue in kpiTickets(", ")"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
