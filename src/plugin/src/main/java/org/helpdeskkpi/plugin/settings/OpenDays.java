package org.helpdeskkpi.plugin.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.Window;

/** Opening windows by day while they are read; finds those that overlap. */
final class OpenDays<D extends Comparable<? super D>> {
    private final UnaryOperator<D> next;
    private final Map<D, List<Read>> own = new HashMap<>();
    private final Map<D, List<Read>> overMidnight = new HashMap<>();

    OpenDays(UnaryOperator<D> next) {
        this.next = next;
    }

    private record Read(Window window, Place place) {}

    /** Reads a day's windows; a day with none is closed. */
    void add(D day, Place windows) {
        List<Read> today = own.computeIfAbsent(day, d -> new ArrayList<>());
        for (Place place : windows.list()) {
            ClockTimes times = place.parsed(ClockTimes::parse, null, "a window as in 09:00-17:30");
            if (times != null && times.isEmpty()) {
                place.problem("A window takes time: it can't end where it starts.");
            } else if (times != null) {
                times.today().forEach(window -> today.add(new Read(window, place)));
                List<Read> tomorrow =
                        overMidnight.computeIfAbsent(next.apply(day), d -> new ArrayList<>());
                times.tomorrow().forEach(window -> tomorrow.add(new Read(window, place)));
            }
        }
    }

    /**
     * The hours of each day that has some.
     *
     * @param usual the hours of a day that has none of its own but is reached from the day before
     */
    Map<D, DayHours> hours(Function<D, DayHours> usual) {
        Map<D, DayHours> hours = new HashMap<>();
        TreeSet<D> days = new TreeSet<>(own.keySet());
        overMidnight.forEach(
                (day, reads) -> {
                    if (!reads.isEmpty()) {
                        days.add(day);
                    }
                });
        for (D day : days) {
            List<Read> all = new ArrayList<>(overMidnight.getOrDefault(day, List.of()));
            if (own.containsKey(day)) {
                all.addAll(own.get(day));
            } else {
                Place reason = all.get(0).place();
                usual.apply(day).windows().forEach(window -> all.add(new Read(window, reason)));
            }
            hours.put(day, new DayHours(withoutOverlaps(day, all)));
        }
        return hours;
    }

    private List<Window> withoutOverlaps(D day, List<Read> all) {
        List<Window> kept = new ArrayList<>();
        for (Read read : all) {
            if (kept.stream().anyMatch(read.window()::overlaps)) {
                read.place().problem("This overlaps with another window on " + day + ".");
            } else {
                kept.add(read.window());
            }
        }
        return kept;
    }
}
