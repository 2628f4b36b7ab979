package org.helpdeskkpi.plugin.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.Window;

/** Opening windows by day while they are read; finds those that overlap, over midnight too. */
final class OpenDays<D> {
    private final UnaryOperator<D> next;
    private final Map<D, List<Window>> begun = new HashMap<>();
    private final Map<D, List<Window>> open = new HashMap<>();

    OpenDays(UnaryOperator<D> next) {
        this.next = next;
    }

    /** Reads a day's windows; a day with none is closed. */
    void add(D day, Place windows) {
        List<Window> own = begun.computeIfAbsent(day, d -> new ArrayList<>());
        for (Place place : windows.list()) {
            ClockTimes times =
                    place.parsed(ClockTimes::parse, null, "helpdesk-kpi.problem.aWindow");
            if (times != null && times.isEmpty()) {
                place.problem("helpdesk-kpi.problem.emptyWindow");
            } else if (times != null && isFree(day, times.window(), place)) {
                own.add(times.window());
            }
        }
    }

    Map<D, DayHours> hours() {
        Map<D, DayHours> hours = new HashMap<>();
        begun.forEach((day, windows) -> hours.put(day, new DayHours(windows)));
        return hours;
    }

    private boolean isFree(D day, Window window, Place place) {
        DayHours alone = new DayHours(List.of(window));
        return isFree(day, alone.today(), place)
                && isFree(next.apply(day), alone.tomorrow(), place);
    }

    private boolean isFree(D day, DayHours hours, Place place) {
        List<Window> others = open.computeIfAbsent(day, d -> new ArrayList<>());
        for (Window window : hours.windows()) {
            if (others.stream().anyMatch(window::overlaps)) {
                place.problem("helpdesk-kpi.problem.overlap", day);
                return false;
            }
        }
        others.addAll(hours.windows());
        return true;
    }
}
