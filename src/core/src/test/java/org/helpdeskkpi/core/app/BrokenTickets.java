package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.TicketRecord;

/**
 * Tickets of which some can't be read as long as they are broken.
 *
 * @param whenRead what happens during the next reading
 */
record BrokenTickets(TicketHistory inner, Set<Long> broken, List<Runnable> whenRead)
        implements TicketHistory {
    BrokenTickets(TicketHistory inner, long... broken) {
        this(inner, new HashSet<>(), new ArrayList<>());
        for (long ticket : broken) {
            this.broken.add(ticket);
        }
    }

    @Override
    public Optional<TicketRecord> of(TicketId ticket, Set<String> fields) {
        List<Runnable> now = List.copyOf(whenRead);
        whenRead.clear();
        now.forEach(Runnable::run);
        if (broken.contains(ticket.value())) {
            throw new IllegalStateException("broken");
        }
        return inner.of(ticket, fields);
    }

    @Override
    public Optional<TicketId> byKey(String key) {
        return inner.byKey(key);
    }

    @Override
    public List<TicketId> all(Set<String> projects) {
        return inner.all(projects);
    }

    @Override
    public List<TicketId> updatedSince(Set<String> projects, Instant since) {
        return inner.updatedSince(projects, since);
    }
}
