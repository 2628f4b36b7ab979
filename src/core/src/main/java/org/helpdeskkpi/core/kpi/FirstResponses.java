package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit.Role;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.FirstResponseRules.By;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.Created;
import org.helpdeskkpi.core.timeline.TicketEvent.InternalNote;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.TicketEvent.StatusChanged;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Finds a ticket's first response, or why there is none. */
final class FirstResponses {
    private final FirstResponseRules rules;
    private final Timeline timeline;
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<Moment> response = Optional.empty();
    private boolean later;

    FirstResponses(FirstResponseRules rules, Timeline timeline) {
        this.rules = rules;
        this.timeline = timeline;
        if (rules.by() != By.STATUS_LEFT) {
            timeline.early().forEach(event -> note(event, Verdict.BEFORE_CREATION));
        }
        timeline.moments().forEach(this::read);
    }

    Optional<Moment> response() {
        return response;
    }

    /** Who gets the credit for a response. */
    Credited credited(Moment moment) {
        return switch (rules.credit()) {
            case RESPONDER -> Credited.as(Role.RESPONDER, moment.event().by().agent());
            case ASSIGNEE -> Credited.as(Role.ASSIGNEE, moment.assignedAgent());
        };
    }

    List<Evidence> evidence() {
        return evidence;
    }

    Optional<Gap> gap() {
        if (response.isPresent()) {
            return Optional.empty();
        }
        if (rules.by() == By.STATUS_LEFT) {
            return Optional.of(
                    isThere(Verdict.AUTOMATION) ? Gap.ONLY_AUTOMATION : Gap.STATUS_NOT_LEFT);
        }
        if (anyAgentWroteInternally()) {
            return Optional.of(Gap.ONLY_INTERNAL);
        }
        if (timeline.events().anyMatch(this::isReplyOfReportingAgent)) {
            return Optional.of(Gap.ONLY_REPORTER);
        }
        return Optional.of(isThere(Verdict.AUTOMATION) ? Gap.ONLY_AUTOMATION : Gap.NO_REPLY);
    }

    private boolean isThere(Verdict verdict) {
        return evidence.stream().anyMatch(e -> e.verdict() == verdict);
    }

    private void read(Moment moment) {
        TicketEvent event = moment.event();
        if (event instanceof Created) {
            note(event, Verdict.STARTED);
        } else if (isLookedAt(event)) {
            readAnswer(moment);
        }
    }

    private boolean isLookedAt(TicketEvent event) {
        return rules.by() == By.STATUS_LEFT
                ? event instanceof StatusChanged
                : event instanceof PublicReply || event instanceof InternalNote;
    }

    /** After the response one later answer is evidence enough. */
    private void readAnswer(Moment moment) {
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
        if (event instanceof StatusChanged change && !leaves(change)) {
            return Verdict.OTHER_STATUS;
        }
        if (timeline.isReporter(event.by())) {
            return Verdict.REPORTER;
        }
        if (rules.by() == By.ANY_COMMENT_BUT_REPORTERS) {
            return Verdict.COUNTED;
        }
        if (event instanceof StatusChanged) {
            boolean automation = event.by() instanceof Actor.Automation;
            return automation ? Verdict.AUTOMATION : Verdict.COUNTED;
        }
        if (event instanceof InternalNote) {
            return Verdict.INTERNAL;
        }
        if (event.by() instanceof Actor.Agent) {
            return Verdict.COUNTED;
        }
        return event.by() instanceof Actor.Automation ? Verdict.AUTOMATION : Verdict.CUSTOMER;
    }

    private boolean leaves(StatusChanged change) {
        return rules.statuses().contains(change.from()) && !rules.statuses().contains(change.to());
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
        Optional<String> about =
                event instanceof StatusChanged change
                        ? Optional.of(change.from())
                        : Optional.empty();
        evidence.add(Evidence.of(Metric.FIRST_RESPONSE, event, verdict, about));
    }
}
