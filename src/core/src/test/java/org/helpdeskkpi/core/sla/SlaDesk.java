package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;

/** The standard desk with a few targets, to ask for the clocks of one ticket. */
record SlaDesk(HelpDesk desk) {
    static final String WAITING = "Waiting";
    static final SlaDesk ANSWER = with(within(4, SlaMetric.FIRST_RESPONSE));
    static final SlaDesk SOLUTION = with(within(4, SlaMetric.RESOLUTION).pausedIn(WAITING));
    static final SlaDesk NEXT = with(within(4, SlaMetric.NEXT_RESPONSE));
    static final SlaDesk STAY = with(within(4, SlaMetric.TIME_IN_QUEUE));

    static Optional<Duration> hours(double hours) {
        return Optional.of(Duration.ofMinutes(Math.round(hours * 60)));
    }

    static SlaClock.Pause pause(String status, String from, String to) {
        return new SlaClock.Pause(status, When.at(from), Optional.of(When.at(to)));
    }

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
