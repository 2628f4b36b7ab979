package org.helpdeskkpi.core.ticket;

/** A queue's identity: the id an admin gave it, or the field value it stands for. */
public record QueueId(String value) implements Comparable<QueueId> {
    /** How many characters an id has at most, so that every database has room for it. */
    public static final int LONGEST = 255;

    public QueueId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a queue has an id");
        }
    }

    /** The queue of a field's value: of a long text its beginning. */
    public static QueueId ofField(String value) {
        return new QueueId(value.substring(0, Math.min(value.length(), LONGEST)));
    }

    @Override
    public int compareTo(QueueId other) {
        return value.compareTo(other.value);
    }
}
