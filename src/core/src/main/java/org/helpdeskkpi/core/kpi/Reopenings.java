package org.helpdeskkpi.core.kpi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.TicketEvent.Reopened;
import org.helpdeskkpi.core.timeline.Timeline;

/** Tells thanks from questions among a ticket's reopenings. */
final class Reopenings {
    private final FirstContactRules rules;
    private final Timeline timeline;
    private final List<Round> rounds;

    Reopenings(FirstContactRules rules, Timeline timeline, List<Round> rounds) {
        this.rules = rules;
        this.timeline = timeline;
        this.rounds = rounds;
    }

    /** Whether a reopening was a customer's thanks, closed again without an answer. */
    boolean isThanks(Reopened reopened) {
        int round = roundOf(reopened);
        return round >= 0 && isThanks(round);
    }

    /** Whether it comes soon enough after a resolution to undo first contact. */
    boolean isSoon(Reopened reopened) {
        int round = roundOf(reopened);
        return round >= 0 && isWithin(rules.window(), rounds.get(round), reopened.at());
    }

    /** Whether an instant lies between a resolution and the closing of the thanks after it. */
    boolean isAmongThanks(Instant at) {
        for (int i = 0; i + 1 < rounds.size(); i++) {
            if (isThanks(i)
                    && at.isAfter(rounds.get(i).at())
                    && !at.isAfter(rounds.get(i + 1).at())) {
                return true;
            }
        }
        return false;
    }

    /** Opening a ticket that was created resolved undoes nobody's resolution. */
    private int roundOf(Reopened reopened) {
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            if (!round.isCreation()
                    && round.reopening().filter(m -> m.event().equals(reopened)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isThanks(int round) {
        if (round + 1 >= rounds.size()
                || rounds.get(round).isCreation()
                || rounds.get(round).reopening().isEmpty()) {
            return false;
        }
        Round before = rounds.get(round);
        TicketEvent reopening = before.reopening().orElseThrow().event();
        Instant closed = rounds.get(round + 1).at();
        return isWithin(rules.thanks(), before, reopening.at())
                && (timeline.isCustomer(reopening.by()) || customerWrote(before, closed))
                && timeline.events()
                        .filter(timeline::isAnswer)
                        .noneMatch(e -> e.at().isAfter(reopening.at()) && !e.at().isAfter(closed));
    }

    /** Where an automation reopens on a customer's comment, the comment tells who it was. */
    private boolean customerWrote(Round before, Instant closed) {
        return before.reopening().orElseThrow().event().by() instanceof Actor.Automation
                && timeline.events()
                        .filter(e -> e instanceof PublicReply && timeline.isCustomer(e.by()))
                        .anyMatch(e -> e.at().isAfter(before.at()) && !e.at().isAfter(closed));
    }

    private static boolean isWithin(Duration window, Round round, Instant at) {
        return !at.isAfter(round.at().plus(window));
    }
}
