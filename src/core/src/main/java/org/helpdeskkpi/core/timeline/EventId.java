package org.helpdeskkpi.core.timeline;

/**
 * Where an event stands in its source: {@code created:0}, {@code comment:ID} or {@code
 * change:HISTORY.ITEM}. Ids order events of the same instant: creation, then changes, then
 * comments, each by number.
 */
public record EventId(Kind kind, long number, int position) implements Comparable<EventId> {
    /** What the source calls the event, in the order in which equal instants are read. */
    public enum Kind {
        CREATED,
        CHANGE,
        COMMENT
    }

    public static EventId created() {
        return new EventId(Kind.CREATED, 0, 0);
    }

    public static EventId comment(long id) {
        return new EventId(Kind.COMMENT, id, 0);
    }

    public static EventId change(long historyId, int position) {
        return new EventId(Kind.CHANGE, historyId, position);
    }

    /** For what today's fields say but no event of the history does: {@code change:0.0}. */
    public static EventId unrecorded() {
        return change(0, 0);
    }

    /** Reads what {@link #toString()} wrote. */
    public static EventId parse(String text) {
        String[] parts = text.split("[:.]", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("not an event id: " + text);
        }
        return new EventId(
                Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
                Long.parseLong(parts[1]),
                parts.length == 3 ? Integer.parseInt(parts[2]) : 0);
    }

    @Override
    public int compareTo(EventId other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int byNumber = Long.compare(number, other.number);
        return byNumber != 0 ? byNumber : Integer.compare(position, other.position);
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + number;
        return kind == Kind.CHANGE ? name + "." + position : name;
    }
}
