package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.Window;

/**
 * A stretch of wall-clock time as in {@code 09:00-17:30}, in seconds since 00:00.
 *
 * @param to at or before {@code from} when it runs over midnight
 */
record ClockTimes(int from, int to) {
    private static final String TIME = "([01]\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?";
    private static final Pattern TIMES = Pattern.compile(TIME + "\\s*-\\s*" + TIME);

    static ClockTimes parse(String text) {
        Matcher matcher = TIMES.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("no times: " + text);
        }
        int from = seconds(matcher, 1);
        int to = seconds(matcher, 4);
        if (from >= Window.DAY || to > Window.DAY) {
            throw new DateTimeException("beyond the day: " + text);
        }
        return new ClockTimes(from, to);
    }

    private static int seconds(Matcher matcher, int group) {
        String seconds = matcher.group(group + 2);
        return Integer.parseInt(matcher.group(group)) * 3600
                + Integer.parseInt(matcher.group(group + 1)) * 60
                + (seconds == null ? 0 : Integer.parseInt(seconds));
    }

    boolean isEmpty() {
        return from == to;
    }

    Window window() {
        return new Window(from, to > from ? to : to + Window.DAY);
    }

    static void write(DayHours hours, ArrayNode array) {
        for (Window window : hours.windows()) {
            int end = window.toSecond();
            array.add(
                    clock(window.fromSecond())
                            + "-"
                            + clock(window.isOverMidnight() ? end - Window.DAY : end));
        }
    }

    private static String clock(int second) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", second / 3600, second / 60 % 60);
        return second % 60 == 0
                ? minutes
                : minutes + String.format(Locale.ROOT, ":%02d", second % 60);
    }
}
