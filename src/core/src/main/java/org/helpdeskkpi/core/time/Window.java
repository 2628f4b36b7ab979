package org.helpdeskkpi.core.time;

/**
 * An opening window of one day, in seconds of wall-clock time since 00:00; the end is exclusive.
 * 86,400 is 24:00. A window over midnight is two: one to 24:00 and one from 00:00 of the next day.
 */
public record Window(int fromSecond, int toSecond) implements Comparable<Window> {
    public static final int DAY = 86_400;

    public Window {
        if (fromSecond < 0 || toSecond > DAY || fromSecond >= toSecond) {
            throw new IllegalArgumentException(
                    "a window runs forward within a day: " + fromSecond + " to " + toSecond);
        }
    }

    public boolean overlaps(Window other) {
        return fromSecond < other.toSecond && other.fromSecond < toSecond;
    }

    @Override
    public int compareTo(Window other) {
        return Integer.compare(fromSecond, other.fromSecond);
    }
}
