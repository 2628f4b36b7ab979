package org.helpdeskkpi.core.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.helpdeskkpi.core.app.WhatIf.State;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.TicketHistory;

/**
 * Answers what-ifs one after the other. Each is kept, in memory, for the one who asked it: for an
 * hour, and for no longer than others need the room.
 */
public final class WhatIfs {
    static final Duration KEPT = Duration.ofHours(1);
    static final int ROOM = 20;
    private static final int STEP = 100;

    private final TicketHistory history;
    private final KpiStore store;
    private final Memberships memberships;
    private final InstantSource clock;
    private final Map<String, Trial> trials = new LinkedHashMap<>();
    private volatile boolean stopped;

    public WhatIfs(
            TicketHistory history, KpiStore store, Memberships memberships, InstantSource clock) {
        this.history = history;
        this.store = store;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * Takes a question, to be answered by {@link #work}.
     *
     * @return empty while the last one of this user is not over, or when there is no room
     */
    public synchronized Optional<WhatIf.Outcome> ask(
            String user, WhatIf.Question question, ShownEdition asIs, Settings trial) {
        Instant now = clock.instant();
        forget(now);
        makeRoom();
        boolean busy = open(user).isPresent();
        if (busy || trials.size() == ROOM) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        WhatIf whatIf = new WhatIf(id, user, now, question, asIs.version(), trial);
        Trial next = new Trial(whatIf, asIs, history, store, memberships);
        trials.put(id, next);
        return Optional.of(next.outcome());
    }

    /** How a user's own question stands; others' are unknown. */
    public Optional<WhatIf.Outcome> find(String user, String id) {
        return own(user, id).map(Trial::outcome);
    }

    /** A user's own question that is not over. */
    public synchronized Optional<WhatIf.Outcome> open(String user) {
        return trials.values().stream()
                .map(Trial::outcome)
                .filter(outcome -> outcome.whatIf().askedBy().equals(user))
                .filter(outcome -> !outcome.progress().isOver())
                .findFirst();
    }

    /** Stops a user's own question where it is not over yet; what is over is kept. */
    public Optional<WhatIf.Outcome> stop(String user, String id) {
        Optional<Trial> own = own(user, id);
        own.ifPresent(trial -> trial.end(State.STOPPED, clock.instant()));
        return own.map(Trial::outcome);
    }

    /** Answers what waits; called by one thread. */
    public void work() {
        Optional<Trial> next = next();
        while (next.isPresent()) {
            work(next.get());
            next = next();
        }
    }

    /** Begins with no further ticket. */
    public synchronized void stop() {
        stopped = true;
        trials.values().forEach(trial -> trial.end(State.STOPPED, clock.instant()));
    }

    private void work(Trial trial) {
        try {
            trial.begin();
            boolean more = true;
            while (more && !stopped) {
                more = trial.step(STEP);
            }
            trial.finish(clock.instant());
        } catch (RuntimeException e) {
            trial.end(State.FAILED, clock.instant());
            throw e;
        }
    }

    private synchronized Optional<Trial> next() {
        return trials.values().stream()
                .filter(trial -> trial.outcome().progress().state() == State.WAITING)
                .findFirst();
    }

    private synchronized Optional<Trial> own(String user, String id) {
        forget(clock.instant());
        return Optional.ofNullable(trials.get(id))
                .filter(trial -> trial.outcome().whatIf().askedBy().equals(user));
    }

    private void forget(Instant now) {
        trials.values().removeIf(trial -> trial.wasOverBefore(now.minus(KEPT)));
    }

    /** At the cost of the oldest answer. */
    private void makeRoom() {
        if (trials.size() == ROOM) {
            trials.values().stream()
                    .map(Trial::outcome)
                    .filter(outcome -> outcome.progress().isOver())
                    .findFirst()
                    .ifPresent(oldest -> trials.remove(oldest.whatIf().id()));
        }
    }
}
