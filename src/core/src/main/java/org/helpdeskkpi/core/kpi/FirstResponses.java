package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.KpiRules.FirstResponseRule;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.Created;
import org.helpdeskkpi.core.timeline.TicketEvent.InternalNote;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Finds a ticket's first response, or why there is none. */
final class FirstResponses {
    private final FirstResponseRule rule;
    private final Timeline timeline;
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<Moment> response = Optional.empty();
    private boolean later;

    FirstResponses(FirstResponseRule rule, Timeline timeline) {
        this.rule = rule;
        this.timeline = timeline;
        timeline.moments().forEach(this::read);
    }

    Optional<Moment> response() {
        return response;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    Optional<Gap> gap() {
        if (response.isPresent()) {
            return Optional.empty();
        }
        if (anyAgentWroteInternally()) {
            return Optional.of(Gap.ONLY_INTERNAL);
        }
        if (timeline.events().anyMatch(this::isReplyOfReportingAgent)) {
            return Optional.of(Gap.ONLY_REPORTER);
        }
        boolean automation = evidence.stream().anyMatch(e -> e.verdict() == Verdict.AUTOMATION);
        return Optional.of(automation ? Gap.ONLY_AUTOMATION : Gap.NO_REPLY);
    }

    private void read(Moment moment) {
        TicketEvent event = moment.event();
        if (event instanceof Created) {
            note(event, Verdict.STARTED);
        } else if (event instanceof PublicReply || event instanceof InternalNote) {
            readComment(moment);
        }
    }

    /** After the response one later answer is evidence enough. */
    private void readComment(Moment moment) {
        Verdict verdict = verdict(moment.event());
        if (response.isEmpty()) {
            note(moment.event(), verdict);
            if (verdict == Verdict.COUNTED) {
                response = Optional.of(moment);
            }
        } else if (verdict == Verdict.COUNTED && !later) {
            note(moment.event(), Verdict.LATER);
            later = true;
        }
    }

    private Verdict verdict(TicketEvent event) {
        if (timeline.isReporter(event.by())) {
            return Verdict.REPORTER;
        }
        if (rule == FirstResponseRule.ANY_COMMENT_BUT_REPORTERS) {
            return Verdict.COUNTED;
        }
        if (event instanceof InternalNote) {
            return Verdict.INTERNAL;
        }
        if (event.by() instanceof Actor.Agent) {
            return Verdict.COUNTED;
        }
        return event.by() instanceof Actor.Automation ? Verdict.AUTOMATION : Verdict.CUSTOMER;
    }

    private boolean anyAgentWroteInternally() {
        return evidence.stream()
                .anyMatch(
                        e ->
                                e.verdict() == Verdict.INTERNAL
                                        && e.by().flatMap(Actor::agent).isPresent());
    }

    private boolean isReplyOfReportingAgent(TicketEvent event) {
        return event instanceof PublicReply
                && event.by() instanceof Actor.Agent
                && timeline.isReporter(event.by());
    }

    private void note(TicketEvent event, Verdict verdict) {
        evidence.add(Evidence.of(Metric.FIRST_RESPONSE, event, verdict));
    }
}
