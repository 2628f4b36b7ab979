package org.helpdeskkpi.core.report;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * A page of the clocks that are not stopped, what is due first standing first and what has no due
 * instant last.
 *
 * @param counts how many stand how, whichever states are asked for
 * @param total how many of them are in the states asked for
 * @param others how many of these are other agents' and thus not for the reader
 */
public record OpenClocks(Map<State, Long> counts, long total, long others, List<Spot> spots) {
    public OpenClocks {
        counts = Map.copyOf(counts);
        spots = List.copyOf(spots);
    }

    /**
     * Where a clock is to be found.
     *
     * @param project the key of the ticket's project when it was recorded
     * @param place among those of the ticket's clocks of which anything is known
     */
    public record Spot(TicketId ticket, String project, int place) {}

    /** A ticket's clock. */
    public record Entry(TicketId ticket, String project, SlaClock clock) {}

    /** The clock of a spot, where it is still there and not stopped. */
    public static List<Entry> entries(List<Spot> spots, Map<TicketId, List<SlaClock>> clocks) {
        return spots.stream()
                .flatMap(
                        spot ->
                                clocks.getOrDefault(spot.ticket(), List.of()).stream()
                                        .filter(ClockColumns::isKnown)
                                        .skip(spot.place())
                                        .limit(1)
                                        .filter(clock -> !clock.isStopped())
                                        .map(
                                                clock ->
                                                        new Entry(
                                                                spot.ticket(),
                                                                spot.project(),
                                                                clock)))
                .toList();
    }
}
