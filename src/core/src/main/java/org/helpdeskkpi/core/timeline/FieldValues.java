package org.helpdeskkpi.core.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ticket's field values at one instant of its history. Goes backwards from today's values to
 * those at creation, which no history tells, and forward again change by change.
 */
final class FieldValues {
    static final String ASSIGNEE = "assignee";
    static final String KEY = "key";
    static final String LABELS = "labels";
    static final String PRIORITY = "priority";
    static final String PROJECT = "project";
    static final String RESOLUTION = "resolution";
    static final String STATUS = "status";

    /** Fields whose history items each add or remove one of several values. */
    private static final Set<String> ONE_BY_ONE =
            Set.of("component", "version", "fix version", "link");

    private final Map<String, List<String>> values;

    private FieldValues(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The values at creation of a ticket with this (tidy) history. */
    static FieldValues atCreation(TicketRecord record, List<FieldChange> changes) {
        FieldValues values = new FieldValues(new HashMap<>(record.fields()));
        if (record.project() != null) {
            values.put(PROJECT, List.of(record.project()));
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            FieldChange change = changes.get(i);
            values.apply(change.field(), change.to(), change.from());
        }
        return values;
    }

    void apply(FieldChange change) {
        apply(change.field(), change.from(), change.to());
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    Optional<String> one(String field) {
        return all(field).stream().findFirst();
    }

    /** The values as they are now; changes show through. */
    Map<String, List<String>> view() {
        return Collections.unmodifiableMap(values);
    }

    /** The field whose value a change of this field alters. */
    static String home(String field) {
        return field.equals(KEY) ? PROJECT : field;
    }

    private void apply(String field, String from, String to) {
        switch (field) {
            case LABELS -> put(field, words(to));
            case KEY -> projectOf(to).ifPresent(project -> put(PROJECT, List.of(project)));
            case PROJECT -> {
                // Jira's item names the project where our values hold its key; KEY tells that
                if (one(PROJECT).filter(key -> key.equals(from)).isPresent()) {
                    put(PROJECT, none(to));
                }
            }
            default -> put(field, ONE_BY_ONE.contains(field) ? swap(field, from, to) : none(to));
        }
    }

    private List<String> swap(String field, String from, String to) {
        List<String> next = new ArrayList<>(all(field));
        next.remove(from);
        if (to != null && !next.contains(to)) {
            next.add(to);
        }
        return next;
    }

    private void put(String field, List<String> next) {
        if (next.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, List.copyOf(next));
        }
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static List<String> none(String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }

    private static Optional<String> projectOf(String key) {
        int dash = key == null ? -1 : key.lastIndexOf('-');
        return dash < 1 ? Optional.empty() : Optional.of(key.substring(0, dash));
    }
}
