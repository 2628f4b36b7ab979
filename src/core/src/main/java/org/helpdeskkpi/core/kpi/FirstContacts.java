package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.ContactJudge.Finding;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.Reopened;
import org.helpdeskkpi.core.timeline.Timeline;

/** Judges whether a resolution was made at first contact. */
final class FirstContacts {
    private final FirstContactRules rules;
    private final Reopenings reopenings;
    private final ContactJudge judge;
    private final Round counted;
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<Undone> undone = Optional.empty();

    FirstContacts(
            FirstContactRules rules, Timeline timeline, Resolutions resolutions, Round counted) {
        this.rules = rules;
        this.reopenings = new Reopenings(rules, timeline, resolutions.rounds());
        this.judge = judge(timeline);
        this.counted = counted;
        timeline.events().filter(event -> !event.at().isAfter(counted.at())).forEach(this::read);
        close();
        timeline.events().filter(event -> event.at().isAfter(counted.at())).forEach(this::read);
        if (undone.isEmpty()) {
            note(counted.resolution().event(), Verdict.COUNTED);
        }
    }

    private ContactJudge judge(Timeline timeline) {
        return switch (rules.by()) {
            case REPLIES -> new ContactByReplies(rules, timeline);
            case NO_FOLLOW_UP -> new ContactByFollowUps(timeline, reopenings);
            case ONE_AGENT -> new ContactByAgents(timeline);
            case WITHIN -> new ContactByTime(timeline.created(), rules.within());
        };
    }

    FirstContact verdict() {
        return new FirstContact(undone, counted.at().plus(rules.window()));
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private void read(TicketEvent event) {
        if (undone.isPresent()) {
            return;
        }
        if (event instanceof Reopened reopened) {
            readReopening(reopened);
        } else if (!event.at().isAfter(resolvedAt())) {
            judge.read(event).ifPresent(finding -> take(event, finding));
        }
    }

    private void take(TicketEvent event, Finding finding) {
        finding.undone()
                .ifPresentOrElse(why -> undo(event, why), () -> note(event, Verdict.ALLOWED));
    }

    private void readReopening(Reopened reopened) {
        if (reopenings.isThanks(reopened)) {
            note(reopened, Verdict.REOPENING);
        } else if (reopenings.isSoon(reopened)) {
            undo(reopened, Undone.REOPENED);
        }
    }

    private void close() {
        if (undone.isEmpty()) {
            judge.close(counted).ifPresent(why -> undo(counted.resolution().event(), why));
        }
    }

    private Instant resolvedAt() {
        return counted.at();
    }

    private void undo(TicketEvent event, Undone why) {
        undone = Optional.of(why);
        note(event, Verdict.UNDID);
    }

    private void note(TicketEvent event, Verdict verdict) {
        evidence.add(Evidence.of(Metric.FIRST_CONTACT, event, verdict));
    }
}
