package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.util.List;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;

/** The standard desk with a few targets, to ask for the clocks of one ticket. */
record SlaDesk(HelpDesk desk) {
    static SlaDesk with(SlaTarget... targets) {
        return new SlaDesk(HelpDesk.standard().targets(SlaPolicy.of(targets)));
    }

    static SlaTarget within(int hours, SlaMetric metric) {
        return SlaTarget.of(hours + "h", metric, Duration.ofHours(hours));
    }

    List<SlaClock> clocks(TicketBuilder ticket) {
        return desk.kpis(ticket).clocks();
    }

    SlaClock clock(TicketBuilder ticket) {
        List<SlaClock> clocks = clocks(ticket);
        if (clocks.size() != 1) {
            throw new AssertionError("not one clock: " + clocks);
        }
        return clocks.get(0);
    }

    SlaReading reading(TicketBuilder ticket, String when) {
        return clock(ticket).at(When.at(when), desk.settings().calendars()).orElseThrow();
    }

    State state(TicketBuilder ticket, String when) {
        return reading(ticket, when).state();
    }
}
