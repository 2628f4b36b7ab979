package org.helpdeskkpi.core.app;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;

/** The one way values come to be: reads tickets' histories, computes and stores. */
public final class RecordTicket {
    private final TicketHistory history;
    private final SettingsStore settings;
    private final Memberships memberships;
    private final KpiStore store;
    private volatile boolean stopped;

    public RecordTicket(
            TicketHistory history,
            SettingsStore settings,
            Memberships memberships,
            KpiStore store) {
        this.history = history;
        this.settings = settings;
        this.memberships = memberships;
        this.store = store;
    }

    /**
     * Records these tickets with the current settings. A ticket that is gone or no longer in a
     * help-desk project is removed. A recorded first response whose comment was deleted stays,
     * marked. One ticket's failure does not keep the others from being recorded.
     *
     * @return one line for each ticket that failed, for the log
     * @throws CancellationException when stopped before all were recorded; what was computed until
     *     then is stored
     */
    public List<String> record(Collection<TicketId> tickets) {
        Computation computation = new Computation(settings.current(), memberships);
        Batch batch = new Batch(store);
        for (TicketId ticket : new LinkedHashSet<>(tickets)) {
            if (stopped) {
                batch.finish();
                throw new CancellationException("the app stops");
            }
            try {
                record(ticket, computation, batch);
            } catch (RuntimeException e) {
                batch.failed(ticket, e);
            }
        }
        return batch.finish();
    }

    /**
     * Begins with no further ticket; whoever records learns it, so that nothing is taken as done.
     */
    public void stop() {
        stopped = true;
    }

    private void record(TicketId ticket, Computation computation, Batch batch) {
        history.of(ticket)
                .filter(computation::covers)
                .ifPresentOrElse(
                        found -> batch.add(computation.of(found, store.find(ticket))),
                        () -> store.remove(ticket));
    }
}
