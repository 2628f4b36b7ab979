package org.helpdeskkpi.core.time;

/**
 * An opening window of one day, in seconds of wall-clock time since 00:00 of the day it begins on;
 * the end is exclusive. 86,400 is 24:00, and what goes beyond runs over midnight into the next day.
 */
public record Window(int fromSecond, int toSecond) implements Comparable<Window> {
    public static final int DAY = 86_400;

    public Window {
        if (fromSecond < 0 || fromSecond >= DAY) {
            throw new IllegalArgumentException("a window begins within its day: " + fromSecond);
        }
        if (toSecond <= fromSecond || toSecond - fromSecond > DAY) {
            throw new IllegalArgumentException(
                    "a window runs forward for a day at most: " + fromSecond + " to " + toSecond);
        }
    }

    public boolean overlaps(Window other) {
        return fromSecond < other.toSecond && other.fromSecond < toSecond;
    }

    public boolean isOverMidnight() {
        return toSecond > DAY;
    }

    @Override
    public int compareTo(Window other) {
        return Integer.compare(fromSecond, other.fromSecond);
    }
}
