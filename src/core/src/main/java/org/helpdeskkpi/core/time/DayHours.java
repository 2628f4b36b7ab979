package org.helpdeskkpi.core.time;

import java.util.ArrayList;
import java.util.List;

/** The opening windows that begin on one day, in order and without overlap; none means closed. */
public record DayHours(List<Window> windows) {
    public static final DayHours CLOSED = new DayHours(List.of());
    public static final DayHours ALL_DAY = new DayHours(List.of(new Window(0, Window.DAY)));

    public DayHours {
        windows = windows.stream().sorted().toList();
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i - 1).overlaps(windows.get(i))) {
                throw new IllegalArgumentException("windows overlap: " + windows);
            }
        }
    }

    public boolean isClosed() {
        return windows.isEmpty();
    }

    /** The part until midnight. */
    public DayHours today() {
        return new DayHours(
                windows.stream()
                        .map(w -> new Window(w.fromSecond(), Math.min(w.toSecond(), Window.DAY)))
                        .toList());
    }

    /** The part over midnight, as hours of the next day. */
    public DayHours tomorrow() {
        return new DayHours(
                windows.stream()
                        .filter(Window::isOverMidnight)
                        .map(w -> new Window(0, w.toSecond() - Window.DAY))
                        .toList());
    }

    /** Open whenever either is; windows that overlap or touch become one. */
    public DayHours or(DayHours other) {
        List<Window> joined = new ArrayList<>();
        List<Window> all = new ArrayList<>(windows);
        all.addAll(other.windows);
        all.sort(null);
        for (Window window : all) {
            int last = joined.size() - 1;
            if (last >= 0 && window.fromSecond() <= joined.get(last).toSecond()) {
                Window before = joined.get(last);
                int end = Math.max(before.toSecond(), window.toSecond());
                joined.set(last, new Window(before.fromSecond(), end));
            } else {
                joined.add(window);
            }
        }
        return new DayHours(joined);
    }
}
