package org.helpdeskkpi.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers for values that repeat: 0 for none, then in the order of their first appearance. */
final class Dictionary<T> {
    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private List<T> view = List.of();

    int code(Optional<T> value) {
        return value.map(this::code).orElse(0);
    }

    int code(T value) {
        return codes.computeIfAbsent(
                value,
                added -> {
                    values.add(added);
                    return values.size();
                });
    }

    /** The values by code, the first being that of code 1; later additions do not show in it. */
    List<T> view() {
        if (view.size() != values.size()) {
            view = List.copyOf(values);
        }
        return view;
    }
}
