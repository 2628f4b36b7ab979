package org.helpdeskkpi.core.kpi;

import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.AssigneeChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.helpdeskkpi.core.timeline.Timeline;

/** So many public agent replies, and no hand-over after the first. */
final class ContactByReplies implements ContactJudge {
    private final FirstContactRules rules;
    private final Timeline timeline;
    private Optional<Actor> firstReplier = Optional.empty();
    private int replies;

    ContactByReplies(FirstContactRules rules, Timeline timeline) {
        this.rules = rules;
        this.timeline = timeline;
    }

    @Override
    public Optional<Finding> read(TicketEvent event) {
        if (timeline.isAnswer(event)) {
            return Optional.of(readReply(event));
        }
        if (event instanceof AssigneeChanged changed && isHandOver(changed)) {
            return Optional.of(Finding.of(Undone.HANDED_TO_AGENT));
        }
        return event instanceof QueueChanged && firstReplier.isPresent()
                ? Optional.of(Finding.of(Undone.HANDED_TO_QUEUE))
                : Optional.empty();
    }

    private Finding readReply(TicketEvent event) {
        replies++;
        firstReplier = firstReplier.or(() -> Optional.of(event.by()));
        return replies > rules.maxReplies() ? Finding.of(Undone.TOO_MANY_REPLIES) : Finding.ALLOWED;
    }

    /** Taking a ticket over that one has answered already is not handing it over. */
    private boolean isHandOver(AssigneeChanged change) {
        return firstReplier.isPresent()
                && change.to().filter(Actor.Agent.class::isInstance).isPresent()
                && !change.to().equals(firstReplier);
    }

    @Override
    public Optional<Undone> close(Round resolution) {
        return replies < rules.minReplies()
                ? Optional.of(Undone.TOO_FEW_REPLIES)
                : Optional.empty();
    }
}
