package org.helpdeskkpi.core.sla;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;

/**
 * The calendars of a desk, and which one a queue keeps.
 *
 * @param all by their names; the first is the standard one, in whose zone reports have their days
 * @param ofQueue calendar names of the queues that keep another than the standard one
 */
public record Calendars(List<BusinessCalendar> all, Map<QueueId, String> ofQueue) {
    public Calendars {
        all = List.copyOf(all);
        ofQueue = Map.copyOf(ofQueue);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a desk keeps at least one calendar");
        }
        Set<String> names = new HashSet<>();
        for (BusinessCalendar calendar : all) {
            if (!names.add(calendar.name())) {
                throw new IllegalArgumentException("two calendars are called " + calendar.name());
            }
        }
        if (!names.containsAll(ofQueue.values())) {
            throw new IllegalArgumentException("of " + names + " queues keep " + ofQueue);
        }
    }

    /** One calendar for every queue. */
    public static Calendars only(BusinessCalendar calendar) {
        return new Calendars(List.of(calendar), Map.of());
    }

    public BusinessCalendar standard() {
        return all.get(0);
    }

    /** The calendar of that queue; of no queue, the standard one. */
    public BusinessCalendar of(Optional<QueueId> queue) {
        return queue.map(ofQueue::get).flatMap(this::named).orElse(standard());
    }

    public Optional<BusinessCalendar> named(String name) {
        return all.stream().filter(calendar -> calendar.name().equals(name)).findFirst();
    }
}
