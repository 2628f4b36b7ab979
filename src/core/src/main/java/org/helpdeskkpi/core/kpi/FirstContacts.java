package org.helpdeskkpi.core.kpi;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.KpiRules.FirstContactRules;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.AssigneeChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.Reopened;
import org.helpdeskkpi.core.timeline.Timeline;

/** Judges whether a resolution was made at first contact. */
final class FirstContacts {
    private final FirstContactRules rules;
    private final Timeline timeline;
    private final List<Round> rounds;
    private final Round counted;
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<Undone> undone = Optional.empty();
    private Optional<Actor> firstReplier = Optional.empty();
    private int replies;

    FirstContacts(
            FirstContactRules rules, Timeline timeline, Resolutions resolutions, Round counted) {
        this.rules = rules;
        this.timeline = timeline;
        this.rounds = resolutions.rounds();
        this.counted = counted;
        timeline.events().forEach(this::read);
        if (undone.isEmpty()) {
            note(counted.resolution().event(), Verdict.COUNTED);
        }
    }

    FirstContact verdict() {
        return new FirstContact(undone, resolvedAt().plus(rules.window()));
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private void read(TicketEvent event) {
        boolean untilResolution = !event.at().isAfter(resolvedAt());
        if (undone.isPresent()) {
            return;
        }
        if (event instanceof Reopened reopened) {
            readReopening(reopened);
        } else if (!untilResolution) {
            return;
        } else if (event instanceof PublicReply && isAnswer(event)) {
            readReply(event);
        } else if (event instanceof AssigneeChanged changed && isHandOver(changed)) {
            undo(event, Undone.HANDED_TO_AGENT);
        } else if (event instanceof QueueChanged && firstReplier.isPresent()) {
            undo(event, Undone.HANDED_TO_QUEUE);
        }
    }

    private void readReply(TicketEvent event) {
        replies++;
        if (firstReplier.isEmpty()) {
            firstReplier = Optional.of(event.by());
        }
        if (replies > rules.maxReplies()) {
            undo(event, Undone.TOO_MANY_REPLIES);
        }
    }

    /** Taking a ticket over that one has answered already is not handing it over. */
    private boolean isHandOver(AssigneeChanged change) {
        return firstReplier.isPresent()
                && change.to().filter(Actor.Agent.class::isInstance).isPresent()
                && !change.to().equals(firstReplier);
    }

    /** Opening a ticket that was created resolved undoes nobody's resolution. */
    private void readReopening(Reopened reopened) {
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            if (round.isCreation() || !endsWith(round, reopened)) {
                continue;
            }
            boolean thanks = i + 1 < rounds.size() && isThanks(round, rounds.get(i + 1));
            if (thanks) {
                note(reopened, Verdict.REOPENING);
            } else if (isWithin(rules.window(), round, reopened.at())) {
                undo(reopened, Undone.REOPENED);
            }
        }
    }

    private static boolean endsWith(Round round, Reopened reopened) {
        return round.reopening().filter(m -> m.event().equals(reopened)).isPresent();
    }

    /** A customer's word soon after the resolution, closed again without an answer. */
    private boolean isThanks(Round before, Round after) {
        TicketEvent reopening = before.reopening().orElseThrow().event();
        Instant closed = after.resolution().event().at();
        return isWithin(rules.thanks(), before, reopening.at())
                && (isCustomer(reopening.by()) || customerWrote(before, closed))
                && timeline.events()
                        .filter(e -> e instanceof PublicReply && isAnswer(e))
                        .noneMatch(e -> e.at().isAfter(reopening.at()) && !e.at().isAfter(closed));
    }

    /** Where an automation reopens on a customer's comment, the comment tells who it was. */
    private boolean customerWrote(Round before, Instant closed) {
        Instant resolved = before.resolution().event().at();
        return before.reopening().orElseThrow().event().by() instanceof Actor.Automation
                && timeline.events()
                        .filter(e -> e instanceof PublicReply && isCustomer(e.by()))
                        .anyMatch(e -> e.at().isAfter(resolved) && !e.at().isAfter(closed));
    }

    private boolean isCustomer(Actor actor) {
        return actor instanceof Actor.Customer || timeline.isReporter(actor);
    }

    private boolean isAnswer(TicketEvent event) {
        return event.by() instanceof Actor.Agent && !timeline.isReporter(event.by());
    }

    private static boolean isWithin(Duration window, Round round, Instant at) {
        return !at.isAfter(round.resolution().event().at().plus(window));
    }

    private Instant resolvedAt() {
        return counted.resolution().event().at();
    }

    private void undo(TicketEvent event, Undone why) {
        undone = Optional.of(why);
        note(event, Verdict.UNDID);
    }

    private void note(TicketEvent event, Verdict verdict) {
        evidence.add(Evidence.of(Metric.FIRST_CONTACT, event, verdict));
    }
}
