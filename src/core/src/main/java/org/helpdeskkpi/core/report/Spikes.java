package org.helpdeskkpi.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.QueueId;

/**
 * A control chart of the daily escalation rate for each queue (docs/adr/006).
 *
 * @param charts in the order of the queues' ids, no queue last
 */
public record Spikes(Period period, List<Chart> charts) {
    public Spikes {
        charts = List.copyOf(charts);
    }

    /**
     * One queue's days, those without tickets, too.
     *
     * @param queue empty for no queue
     */
    public record Chart(Optional<QueueId> queue, List<Day> days) {
        public Chart {
            days = List.copyOf(days);
        }
    }

    /**
     * A day.
     *
     * @param rate of the tickets the queue first had on it those that were handed up since
     * @param usual empty where no ticket came or too few days before tell what is usual
     * @param provisional true as long as its tickets are young enough to be handed up often still
     */
    public record Day(
            LocalDate day, Rate rate, Optional<Usual> usual, boolean provisional, Mark mark) {}

    /**
     * What was to be expected of a day.
     *
     * @param centre the share on the days before it
     * @param low the lowest count that is no surprise for so many tickets
     * @param high the highest count that is none
     * @param days how many days before it this is taken from
     */
    public record Usual(double centre, int low, int high, int days) {}

    /** Whether a day is out of control, and to which side. */
    public enum Mark {
        NONE,
        UP,
        DOWN
    }
}
