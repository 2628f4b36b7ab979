package org.helpdeskkpi.core.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.WhatIf.Answer;
import org.helpdeskkpi.core.app.WhatIf.Progress;
import org.helpdeskkpi.core.app.WhatIf.State;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Aggregator;
import org.helpdeskkpi.core.report.Facts;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Works out a what-if, step by step: computes the tickets that its periods can touch anew, each
 * from its history, into facts of its own. Stores nothing.
 */
final class Trial {
    /** How many tickets of each move are named. */
    static final int NAMED = 100;

    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final WhatIf whatIf;
    private final ShownEdition edition;
    private final TicketHistory history;
    private final KpiStore store;
    private final Computation computation;
    private final Facts facts = new Facts();
    private List<TicketId> tickets = List.of();
    private volatile Progress progress = new Progress(State.WAITING, 0, 0);
    private volatile Optional<Answer> answer = Optional.empty();
    private volatile Optional<Instant> overAt = Optional.empty();
    private int unread;

    Trial(
            WhatIf whatIf,
            ShownEdition edition,
            TicketHistory history,
            KpiStore store,
            Memberships memberships) {
        this.whatIf = whatIf;
        this.edition = edition;
        this.history = history;
        this.store = store;
        int unsaved = whatIf.asIs().number() + 1;
        this.computation =
                new Computation(
                        new SettingsVersion(
                                unsaved, whatIf.trial(), whatIf.askedBy(), whatIf.askedAt(), ""),
                        memberships);
    }

    WhatIf.Outcome outcome() {
        Progress before = progress;
        return new WhatIf.Outcome(whatIf, before, answer.filter(known -> before.isOver()));
    }

    /** Ends it without an answer; does nothing when it is over. */
    synchronized void end(State state, Instant now) {
        if (!progress.isOver()) {
            progress = new Progress(state, progress.done(), progress.total());
            overAt = Optional.of(now);
        }
    }

    boolean wasOverBefore(Instant instant) {
        return overAt.filter(instant::isAfter).isPresent();
    }

    /** Finds the tickets to look at. */
    void begin() {
        Instant since = whatIf.query().period().previous().start();
        tickets = edition.reports().reach(whatIf.query(), history.updatedSince(projects(), since));
        advance(0);
    }

    /**
     * Computes the next tickets.
     *
     * @return true when there are more
     */
    boolean step(int count) {
        int done = progress.done();
        int until = Math.min(tickets.size(), done + count);
        compute(tickets.subList(done, until));
        advance(until);
        return until < tickets.size() && !progress.isOver();
    }

    /** Looks again at what changed on the way, so that both sides are of the same moment. */
    synchronized void finish(Instant now) {
        if (progress.isOver()) {
            return;
        }
        compute(history.updatedSince(projects(), whatIf.askedAt().minus(OVERLAP)));
        answer =
                Optional.of(
                        new Answer(
                                edition.reports().report(whatIf.query(), now),
                                new Aggregator(facts).report(whatIf.trialQuery(), now),
                                edition.reports()
                                        .moves(
                                                facts,
                                                whatIf.query(),
                                                whatIf.trialQuery(),
                                                NAMED,
                                                now),
                                unread));
        progress = new Progress(State.FINISHED, tickets.size(), tickets.size());
        overAt = Optional.of(now);
    }

    private synchronized void advance(int done) {
        State state = progress.isOver() ? progress.state() : State.RUNNING;
        progress = new Progress(state, done, tickets.size());
    }

    private void compute(List<TicketId> some) {
        List<TicketKpis> computed = new ArrayList<>();
        some.forEach(ticket -> compute(ticket, computed));
        facts.removeAll(some);
        facts.put(computed);
    }

    private void compute(TicketId ticket, List<TicketKpis> computed) {
        Optional<TicketKpis> stored = store.find(edition.number(), ticket);
        try {
            history.of(ticket, computation.fields())
                    .filter(computation::covers)
                    .map(record -> computation.of(record, stored.map(this::recorded)))
                    .ifPresent(computed::add);
        } catch (RuntimeException e) {
            unread++;
            stored.ifPresent(computed::add);
        }
    }

    private Recorded recorded(TicketKpis stored) {
        return new Recorded(stored.evidence(), whatIf.asIs().settings());
    }

    /** Of both settings, so that a project that only one of them looks at is compared, too. */
    private Set<String> projects() {
        Set<String> projects = new HashSet<>(whatIf.asIs().settings().projects());
        projects.addAll(whatIf.trial().projects());
        Set<String> wanted = whatIf.query().scope().projects();
        if (!wanted.isEmpty()) {
            projects.retainAll(wanted);
        }
        return projects;
    }
}
