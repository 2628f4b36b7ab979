package org.helpdeskkpi.core.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.ticket.People;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/**
 * Turns a raw record into a timeline. Values at creation have no history item, so they are worked
 * out backwards from the first change of each field; a source whose changes are unsorted, repeated
 * or dated before creation is put in order and remarked upon.
 */
public final class Timelines {
    private final People people;
    private final QueueRules queues;
    private final TimelineRules rules;
    private final WatchedFields watched;

    public Timelines(People people, QueueRules queues, TimelineRules rules, WatchedFields watched) {
        this.people = people;
        this.queues = queues;
        this.rules = rules;
        this.watched = watched;
    }

    public Timeline of(TicketRecord record) {
        TidyHistory tidy = TidyHistory.of(record);
        ResolutionHistory resolutions = ResolutionHistory.of(record, tidy, rules);
        History history = new History(record, tidy, resolutions, people);
        Escalations escalations = new Escalations(queues, rules.escalation());
        Replay replay = new Replay(history, queues, escalations, watched);
        List<Moment> moments = replay.moments();
        return new Timeline(
                record.id(),
                record.key(),
                record.project(),
                record.created(),
                record.updated(),
                Optional.ofNullable(record.reporter())
                        .filter(key -> !key.isEmpty())
                        .map(key -> history.actor(key, record.created())),
                new Timeline.Ending(
                        record.fields().getOrDefault(FieldValues.RESOLUTION, List.of()).stream()
                                .findFirst(),
                        resolutions.undated(),
                        resolutions.resolvedAt(),
                        replay.state()),
                moments,
                tidy.early().stream().map(history::event).toList(),
                Stream.concat(tidy.remarks().stream(), resolutions.remarks().stream()).toList());
    }
}
