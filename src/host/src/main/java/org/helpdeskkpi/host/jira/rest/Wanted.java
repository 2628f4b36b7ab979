package org.helpdeskkpi.host.jira.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields and extras a caller wants of an issue.
 *
 * @param fields field ids, {@code *all}, {@code *navigable}, or {@code -id} for all but that
 * @param expand such as {@code changelog} and {@code names}
 */
record Wanted(Set<String> fields, Set<String> expand) {

    static Wanted of(List<String> fields, String otherwise, List<String> expand) {
        Set<String> names = new HashSet<>(split(fields));
        if (names.isEmpty() || names.stream().allMatch(name -> name.startsWith("-"))) {
            names.add(otherwise);
        }
        return new Wanted(names, new HashSet<>(split(expand)));
    }

    boolean field(String id) {
        if (fields.contains("-" + id)) {
            return false;
        }
        return fields.contains(id)
                || fields.contains("*all")
                || fields.contains("*navigable") && !id.equals("comment");
    }

    boolean expands(String name) {
        return expand.contains(name);
    }

    private static List<String> split(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(value -> List.of(value.split(",")).stream())
                        .map(String::trim)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }
}
