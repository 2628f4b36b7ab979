package org.helpdeskkpi.core.app;

import java.time.Instant;
import org.helpdeskkpi.core.app.memory.MemoryMarks;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;

/** Recorders of tickets under the first edition, which answers. */
final class Recorders {
    static final Memberships NO_GROUPS = Memberships.unchanging((user, group) -> false);

    private Recorders() {}

    static RecordTicket of(TicketHistory tickets, SettingsStore settings, KpiStore store) {
        return of(tickets, settings, NO_GROUPS, store);
    }

    static RecordTicket of(
            TicketHistory tickets, SettingsStore settings, Memberships members, KpiStore store) {
        return new RecordTicket(
                tickets,
                new Computations(settings, members),
                store,
                MemoryMarks.answering(1),
                () -> Instant.EPOCH);
    }
}
