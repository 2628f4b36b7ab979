package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.timeline.TicketEvent.Escalated;
import org.helpdeskkpi.core.timeline.TicketEvent.EscalationKind;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Plays a tidy history forward from the values at creation and notes what happened when. */
final class Replay {
    private final History history;
    private final QueueRules queues;
    private final Escalations escalations;
    private final WatchedFields watched;
    private final FieldValues values;
    private final List<Moment> moments = new ArrayList<>();
    private TicketState state;

    Replay(History history, QueueRules queues, Escalations escalations, WatchedFields watched) {
        this.history = history;
        this.queues = queues;
        this.escalations = escalations;
        this.watched = watched;
        this.values = FieldValues.atCreation(history.record(), history.tidy().changes());
        this.state = read(history.record().created());
    }

    /** A group of changes, a comment or a resolution, in its place in the order. */
    private record Step(Instant at, EventId id, int rank, Runnable play) {
        static final Comparator<Step> ORDER =
                Comparator.comparing(Step::at).thenComparing(Step::id).thenComparingInt(Step::rank);
    }

    List<Moment> moments() {
        TicketRecord record = history.record();
        String creator = record.creator() == null ? record.reporter() : record.creator();
        note(
                new TicketEvent.Created(
                        EventId.created(),
                        record.created(),
                        history.actor(creator, record.created()),
                        history.resolutions().createdResolved()));
        List<Step> steps = new ArrayList<>();
        addGroups(steps);
        for (CommentRecord comment : history.tidy().comments()) {
            EventId id = EventId.comment(comment.id());
            steps.add(new Step(comment.at(), id, 0, () -> play(comment)));
        }
        for (ResolutionHistory.Mark mark : history.resolutions().marks()) {
            steps.add(new Step(mark.at(), mark.id(), 1, () -> play(mark)));
        }
        steps.stream().sorted(Step.ORDER).forEach(step -> step.play().run());
        return moments;
    }

    private void addGroups(List<Step> steps) {
        List<FieldChange> changes = history.tidy().changes();
        int start = 0;
        for (int i = 1; i <= changes.size(); i++) {
            if (i == changes.size() || !isOneGroup(changes.get(start), changes.get(i))) {
                List<FieldChange> group = changes.subList(start, i);
                FieldChange first = group.get(0);
                steps.add(new Step(first.at(), TidyHistory.id(first), 0, () -> play(group)));
                start = i;
            }
        }
    }

    private static boolean isOneGroup(FieldChange a, FieldChange b) {
        return a.historyId() == b.historyId() && a.at().equals(b.at());
    }

    private void play(CommentRecord comment) {
        note(history.event(comment));
    }

    private void play(ResolutionHistory.Mark mark) {
        Actor by = history.actor(mark.author(), mark.at());
        note(
                mark.resolved()
                        ? new TicketEvent.Resolved(mark.id(), mark.at(), by)
                        : new TicketEvent.Reopened(mark.id(), mark.at(), by));
    }

    private void play(List<FieldChange> group) {
        for (FieldChange change : group) {
            Actor by = history.actor(change.author(), change.at());
            history.event(change, by).ifPresent(this::note);
            escalations.of(change, by).forEach(this::note);
            values.apply(change);
        }
        TicketState after = read(group.get(0).at());
        Optional<QueueId> queue = after.standing().queue();
        if (!queue.equals(queue())) {
            playQueue(source(group), queue);
        }
        if (isWatchedChange(state, after)) {
            FieldChange first = group.get(0);
            Actor by = history.actor(first.author(), first.at());
            note(new TicketEvent.FieldsChanged(TidyHistory.id(first), first.at(), by));
        }
        state = after;
    }

    private static boolean isWatchedChange(TicketState before, TicketState after) {
        return !before.standing().channel().equals(after.standing().channel())
                || !before.fields().equals(after.fields());
    }

    private void playQueue(FieldChange change, Optional<QueueId> to) {
        EventId id = TidyHistory.id(change);
        Actor by = history.actor(change.author(), change.at());
        if (escalations.isTierUp(queue(), to)) {
            note(new Escalated(id, change.at(), by, EscalationKind.TIER_UP));
        }
        note(new TicketEvent.QueueChanged(id, change.at(), by, queue(), to));
    }

    /** The first item that a queue rule looks at. */
    private FieldChange source(List<FieldChange> group) {
        Set<String> fields = queues.fields();
        return group.stream()
                .filter(change -> fields.contains(FieldValues.home(change.field())))
                .findFirst()
                .orElse(group.get(0));
    }

    /** The state after all that was played; once it is, how the ticket stands today. */
    TicketState state() {
        return state;
    }

    private Optional<QueueId> queue() {
        return state.standing().queue();
    }

    private TicketState read(Instant at) {
        return new TicketState(
                new Standing(
                        queues.queueOf(values.view()),
                        values.one(FieldValues.PRIORITY),
                        watched.channel(values.view())),
                values.one(FieldValues.ASSIGNEE).map(key -> history.actor(key, at)),
                values.one(FieldValues.STATUS).orElse(""),
                watched.of(values.view()));
    }

    private void note(TicketEvent event) {
        moments.add(new Moment(event, state));
    }
}
