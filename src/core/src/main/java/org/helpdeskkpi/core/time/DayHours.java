package org.helpdeskkpi.core.time;

import java.util.List;

/** The opening windows of one day, in order and without overlap; none means closed. */
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
}
