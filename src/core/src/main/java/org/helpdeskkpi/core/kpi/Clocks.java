package org.helpdeskkpi.core.kpi;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.sla.ClockRun;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaClocks;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.Created;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Tells when the clocks of a ticket's targets start and stop, by the chosen definitions. */
final class Clocks {
    private final Timeline timeline;
    private final SlaClocks clocks;
    private final ClockRun first;
    private final ClockRun next;
    private final ClockRun resolution;
    private final ClockRun stay;
    private final Optional<Moment> response;
    private final Optional<AgentId> responder;
    private final Resolutions resolutions;
    private final List<Round> rounds;
    private final boolean judgesResolution;
    private int round;
    private boolean resolved;
    private boolean answered;

    Clocks(SlaClocks clocks, Timeline timeline, Answer answer, Resolutions resolutions) {
        this.timeline = timeline;
        this.clocks = clocks;
        this.first = new ClockRun(clocks, SlaMetric.FIRST_RESPONSE);
        this.next = new ClockRun(clocks, SlaMetric.NEXT_RESPONSE);
        this.resolution = new ClockRun(clocks, SlaMetric.RESOLUTION);
        this.stay = new ClockRun(clocks, SlaMetric.TIME_IN_QUEUE);
        this.response = answer.response();
        this.responder = answer.agent();
        this.resolutions = resolutions;
        this.rounds = resolutions.judged();
        this.judgesResolution = resolutions.gap().filter(Clocks::isNoWork).isEmpty();
    }

    /**
     * The first response and who gets the credit for it.
     *
     * @param response empty when there is none
     */
    record Answer(Optional<Moment> response, Optional<AgentId> agent) {}

    private static boolean isNoWork(Gap gap) {
        return gap == Gap.EXCLUDED_RESOLUTION || gap == Gap.NO_RESOLUTION_DATE;
    }

    List<SlaClock> all() {
        timeline.moments().forEach(this::read);
        List.of(first, next, resolution, stay).forEach(this::end);
        return clocks.clocks();
    }

    /** Nobody waits on a closed ticket, even where its source does not say since when it is. */
    private void end(ClockRun run) {
        if (timeline.ending().undated() && run.isWaiting()) {
            run.drop();
        }
        run.end();
    }

    private void read(Moment moment) {
        boolean reopened = isReopening(moment);
        if (isResolution(moment)) {
            resolve(moment);
        }
        TicketEvent event = moment.event();
        if (event instanceof Created) {
            create(moment);
        } else if (reopened) {
            List.of(first, next, resolution, stay).forEach(run -> run.reopen(moment));
        } else if (event instanceof QueueChanged changed) {
            move(moment, changed);
        }
        if (response.filter(answer -> answer == moment).isPresent()) {
            first.stop(moment, responder);
        }
        if (event instanceof PublicReply) {
            converse(moment);
        }
    }

    private void create(Moment moment) {
        first.begin(moment, resolved);
        if (judgesResolution) {
            resolution.begin(moment, resolved);
        }
        if (moment.queue().isPresent()) {
            stay.begin(moment, resolved);
        }
    }

    /** A stay that ends the instant it began is none. */
    private void move(Moment moment, QueueChanged changed) {
        if (stay.beganAt(moment.event().at())) {
            stay.drop();
        }
        stay.stop(moment, moment.assignedAgent());
        if (changed.to().isPresent()) {
            stay.begin(moment, resolved);
        }
    }

    /** Who waits for an answer already, waits since the first of his comments. */
    private void converse(Moment moment) {
        Actor by = moment.event().by();
        if (by instanceof Actor.Agent && !timeline.isReporter(by)) {
            next.stop(moment, by.agent());
            answered = true;
        } else if (!(by instanceof Actor.Automation) && answered && !next.isWaiting()) {
            next.begin(moment, resolved);
        }
    }

    private boolean isResolution(Moment moment) {
        return round < rounds.size() && rounds.get(round).resolution() == moment;
    }

    private void resolve(Moment moment) {
        resolved = true;
        first.halt(moment);
        next.halt(moment);
        resolution.stopUntilReopened(moment, resolutions.credited(rounds.get(round)).agent());
        stay.stopUntilReopened(moment, moment.assignedAgent());
    }

    private boolean isReopening(Moment moment) {
        boolean reopening =
                round < rounds.size()
                        && rounds.get(round).reopening().filter(r -> r == moment).isPresent();
        if (reopening) {
            resolved = false;
            round++;
        }
        return reopening;
    }
}
