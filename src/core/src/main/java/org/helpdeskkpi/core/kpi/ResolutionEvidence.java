package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.ResolutionRules.CreditTo;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Goes through a ticket's life and tells what each event was for the resolution time. */
final class ResolutionEvidence {
    private final Timeline timeline;
    private final Resolutions resolutions;
    private final Pauses pauses;
    private final Optional<Round> counted;
    private final Optional<TicketEvent> credited;
    private final List<Evidence> all = new ArrayList<>();

    ResolutionEvidence(ResolutionRules rules, Timeline timeline, Resolutions resolutions) {
        this.timeline = timeline;
        this.resolutions = resolutions;
        this.pauses = new Pauses(rules.pausedIn(), timeline);
        this.counted = resolutions.counted();
        this.credited =
                counted.filter(round -> rules.credit() == CreditTo.LAST_REPLIER)
                        .flatMap(resolutions::lastReply);
    }

    /** In the order of the timeline. */
    List<Evidence> all() {
        timeline.moments().forEach(this::read);
        return all;
    }

    private void read(Moment moment) {
        TicketEvent event = moment.event();
        if (event instanceof TicketEvent.Created) {
            note(event, Verdict.STARTED, Optional.empty());
        }
        readPause(moment);
        if (credited.filter(event::equals).isPresent()) {
            note(event, Verdict.CREDITED, Optional.empty());
        }
        for (Round round : resolutions.rounds()) {
            if (round.resolution() == moment && !round.isCreation()) {
                all.add(resolutions.evidence(round));
            } else if (round.reopening().filter(reopening -> reopening == moment).isPresent()) {
                note(event, Verdict.REOPENING, Optional.empty());
            }
        }
    }

    /** What stops after the end of the time does not count. */
    private void readPause(Moment moment) {
        if (counted.filter(round -> moment.event().at().isAfter(round.at())).isPresent()) {
            return;
        }
        Optional<String> begun = pauses.begunBy(moment);
        if (begun.isPresent()) {
            note(moment.event(), Verdict.PAUSED, begun);
        } else if (pauses.endedBy(moment.event())) {
            note(moment.event(), Verdict.RESUMED, Optional.empty());
        }
    }

    private void note(TicketEvent event, Verdict verdict, Optional<String> about) {
        all.add(Evidence.of(Metric.RESOLUTION, event, verdict, about));
    }
}
