package org.helpdeskkpi.core.app;

import java.time.InstantSource;
import java.util.Optional;
import org.helpdeskkpi.core.app.Edition.State;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.SettingsStore;

/**
 * Decides which edition is filled: one by the current settings, unless such a one answers already,
 * or one that an admin wants back. What it decides is done by {@link BackfillSteps}.
 */
public final class Backfill {
    private final SettingsStore settings;
    private final Reconcile reconcile;
    private final Marks marks;
    private final InstantSource clock;

    public Backfill(SettingsStore settings, Reconcile reconcile, Marks marks, InstantSource clock) {
        this.settings = settings;
        this.reconcile = reconcile;
        this.marks = marks;
        this.clock = clock;
    }

    public Optional<BackfillMark> progress() {
        return marks.editions().backfill();
    }

    /**
     * Begins to fill an edition by the current settings, unless one by settings that give the same
     * values answers or is being filled. Called after every change of the settings, and again
     * whenever that may have been missed.
     */
    public void follow() {
        SettingsVersion current = settings.current();
        if (current.number() > 0 && !isFollowed(marks.editions(), current)) {
            BackfillMark asked = asked(current, current.author());
            marks.change(
                    editions ->
                            isFollowed(editions, current)
                                    ? editions
                                    : followed(editions, current, asked));
        }
    }

    private boolean isFollowed(Editions editions, SettingsVersion current) {
        return editions.in(State.BUILDING)
                .or(() -> editions.in(State.ANSWERING))
                .filter(edition -> gives(edition, current))
                .isPresent();
    }

    /** Back to the settings of the edition that answers, there is nothing to fill. */
    private Editions followed(Editions editions, SettingsVersion current, BackfillMark asked) {
        return editions.in(State.ANSWERING).filter(e -> gives(e, current)).isPresent()
                ? editions.givenUp(clock.instant())
                : editions.begun(State.BUILDING, asked);
    }

    private BackfillMark asked(SettingsVersion by, String userKey) {
        int total = reconcile.existing(by.settings().projects()).size();
        return BackfillMark.started(by.number(), total, clock.instant(), userKey);
    }

    private boolean gives(Edition edition, SettingsVersion version) {
        return settings.version(edition.version())
                .filter(by -> by.settings().giveTheValuesOf(version.settings()))
                .isPresent();
    }

    /**
     * Resumes one that waits, goes on with one that was broken off, or computes everything anew;
     * one that runs goes on.
     */
    public BackfillMark start(String userKey) {
        follow();
        return begin(State.BUILDING, settings.current(), userKey).backfill().orElseThrow();
    }

    /**
     * Has the values of a version computed again, to be kept beside those that answer.
     *
     * @return false when another edition has to become whole first
     */
    public boolean rebuild(SettingsVersion version, String userKey) {
        follow();
        boolean current = version.settings().giveTheValuesOf(settings.current().settings());
        State state = current ? State.BUILDING : State.REBUILDING;
        if (marks.editions().filling().filter(e -> !gives(e, version)).isPresent()) {
            return false;
        }
        return begin(state, version, userKey).filling().filter(e -> gives(e, version)).isPresent();
    }

    private Editions begin(State state, SettingsVersion by, String userKey) {
        BackfillMark asked = asked(by, userKey);
        return marks.change(
                editions ->
                        editions.filling().isPresent()
                                ? editions.resumed(clock.instant())
                                : editions.begun(state, asked));
    }

    /** Asks a running backfill to wait after its current step; does nothing when none runs. */
    public void pause() {
        marks.change(editions -> editions.paused(clock.instant()));
    }

    /**
     * Breaks off a backfill that runs or waits. What it did is dropped, if what answers has the
     * values by the current settings, and else done again by the next one.
     */
    public void stop() {
        SettingsVersion current = settings.current();
        marks.change(
                editions -> editions.cancelled(isNeedless(editions, current), clock.instant()));
    }

    private boolean isNeedless(Editions editions, SettingsVersion current) {
        return editions.in(State.REBUILDING).isPresent()
                || editions.in(State.ANSWERING).filter(e -> gives(e, current)).isPresent();
    }
}
