package org.helpdeskkpi.core.timeline;

import org.helpdeskkpi.core.ticket.People;

/**
 * Turns a raw record into a timeline. Values at creation have no history item, so they are worked
 * out backwards from the first change of each field; a source whose changes are unsorted, repeated
 * or dated before creation is put in order and remarked upon.
 */
public final class Timelines {
    private final People people;
    private final QueueRules queues;
    private final TimelineRules rules;

    public Timelines(People people, QueueRules queues, TimelineRules rules) {
        this.people = people;
        this.queues = queues;
        this.rules = rules;
    }

    public Timeline of(TicketRecord record) {
        throw new UnsupportedOperationException(people + " " + queues + " " + rules + " " + record);
    }
}
