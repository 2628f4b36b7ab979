package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.port.FailedTickets;
import org.helpdeskkpi.core.ticket.TicketId;

/** Keeps the list of failed tickets up to date with what was tried. */
record FailureLog(FailedTickets remembered, InstantSource clock) {
    /**
     * Remembers which of these tickets failed and forgets those that did not.
     *
     * @return one line for each that failed
     */
    List<String> note(List<TicketId> tried, Map<TicketId, String> failed) {
        Map<TicketId, FailedTicket> before =
                remembered.find(tried).stream()
                        .collect(Collectors.toMap(FailedTicket::ticket, Function.identity()));
        if (before.isEmpty() && failed.isEmpty()) {
            return List.of();
        }
        List<TicketId> mended = new ArrayList<>(before.keySet());
        mended.removeAll(failed.keySet());
        remembered.forget(mended);
        List<FailedTicket> again = again(failed, before);
        remembered.save(again);
        return again.stream().map(FailedTicket::line).toList();
    }

    private List<FailedTicket> again(
            Map<TicketId, String> failed, Map<TicketId, FailedTicket> before) {
        Instant now = clock.instant();
        List<FailedTicket> again = new ArrayList<>();
        failed.forEach(
                (ticket, error) -> {
                    FailedTicket last = before.get(ticket);
                    int times = last == null ? 1 : last.times() + 1;
                    again.add(FailedTicket.after(ticket, times, error, now));
                });
        return again;
    }
}
