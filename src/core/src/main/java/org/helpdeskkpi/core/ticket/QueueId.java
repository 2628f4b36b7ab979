package org.helpdeskkpi.core.ticket;

/** A queue's identity: the id an admin gave it, or the field value it stands for. */
public record QueueId(String value) implements Comparable<QueueId> {
    public QueueId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a queue has an id");
        }
    }

    @Override
    public int compareTo(QueueId other) {
        return value.compareTo(other.value);
    }
}
