package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.FirstResponseRules.By;
import org.helpdeskkpi.core.kpi.Metric;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.EventId;
import org.helpdeskkpi.core.timeline.TicketRecord;

/**
 * What a ticket's stored values know of its comments that its source does not tell any more: a
 * response that was deleted since, and that a comment was internal before it became public.
 */
final class KeptComments {
    private final List<Evidence> evidence;
    private final By rule;
    private final TicketRecord record;
    private final List<String> remarks = new ArrayList<>();

    KeptComments(Recorded before, TicketRecord record) {
        this.evidence =
                before.evidence().stream()
                        .filter(e -> e.metric() == Metric.FIRST_RESPONSE)
                        .filter(e -> e.event().kind() == EventId.Kind.COMMENT)
                        .toList();
        this.record = record;
        this.rule = before.by().kpis().firstResponse().by();
    }

    /** The recorded first response, if the source has it no more: the customer did get it. */
    Optional<EventId> deletedResponse() {
        return response().map(Evidence::event);
    }

    /** Comments that the source has no more, and that were not what counted. */
    List<Evidence> deleted() {
        Optional<Evidence> kept = response();
        return evidence.stream()
                .filter(e -> isGone(e) && kept.filter(e::equals).isEmpty())
                .map(
                        e ->
                                new Evidence(
                                        e.metric(),
                                        e.event(),
                                        e.at(),
                                        e.by(),
                                        Verdict.DELETED,
                                        e.about(),
                                        e.roleSeen()))
                .toList();
    }

    private boolean isGone(Evidence e) {
        return record.comments().stream().noneMatch(c -> c.id() == e.event().number());
    }

    private Optional<Evidence> response() {
        return evidence.stream().filter(Evidence::counted).findFirst().filter(this::isGone);
    }

    /** The record with what it lacks. */
    TicketRecord mended() {
        Stream<CommentRecord> comments =
                Stream.concat(
                        record.comments().stream().map(this::dated),
                        response().map(this::comment).stream());
        return with(comments.toList());
    }

    /** What was mended. */
    List<String> remarks() {
        return remarks;
    }

    /** Where any comment counted nobody knows whether it was public. */
    private CommentRecord comment(Evidence response) {
        return new CommentRecord(
                response.event().number(),
                response.by().map(Actor::key).orElse(null),
                response.at(),
                rule == By.ANY_COMMENT_BUT_REPORTERS);
    }

    /** A comment that was not always public, at the instant from which it was. */
    private CommentRecord dated(CommentRecord comment) {
        Optional<Instant> since = comment.internal() ? Optional.empty() : publicSince(comment);
        if (since.isEmpty()) {
            return comment;
        }
        remarks.add(
                EventId.comment(comment.id())
                        + " was internal until "
                        + since.get()
                        + ", when it was first seen public; it counts from then");
        return new CommentRecord(comment.id(), comment.author(), since.get(), false);
    }

    /** No source dates it: it is the change after which it was public for the first time. */
    private Optional<Instant> publicSince(CommentRecord comment) {
        return evidence.stream()
                .filter(e -> e.event().number() == comment.id())
                .map(e -> e.verdict() == Verdict.INTERNAL ? record.updated() : e.at())
                .filter(comment.at()::isBefore)
                .findFirst();
    }

    private TicketRecord with(List<CommentRecord> comments) {
        return new TicketRecord(
                record.id(),
                record.key(),
                record.project(),
                record.reporter(),
                record.creator(),
                record.created(),
                record.updated(),
                record.resolutionDate(),
                record.fields(),
                record.changes(),
                comments);
    }
}
