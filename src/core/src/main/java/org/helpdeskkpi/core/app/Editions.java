package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.app.Edition.State;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/**
 * Which editions there are and how far the one that is being filled is. Each change is made in one
 * step, so at any instant it is clear which edition answers.
 *
 * @param all in the order of their numbers
 * @param backfill the last one that was started
 * @param last the highest number that was ever given
 */
public record Editions(List<Edition> all, Optional<BackfillMark> backfill, int last) {
    public static final Editions NONE = new Editions(List.of(), Optional.empty(), 0);

    /** How many editions are kept after they were replaced. */
    public static final int KEPT = 2;

    public Editions {
        all = all.stream().sorted(Comparator.comparingInt(Edition::number)).toList();
    }

    /** The one that answers; while there is none yet, the one that is to. */
    public Optional<Edition> answering() {
        return in(State.ANSWERING).or(() -> in(State.BUILDING));
    }

    /** Those under which every change to a ticket is recorded. */
    public List<Edition> recorded() {
        return all.stream().filter(Edition::isRecorded).toList();
    }

    /** Those that can be read, whoever answers last first. */
    public List<Edition> readable() {
        List<Edition> readable = new ArrayList<>(answering().stream().toList());
        kept(all).forEach(readable::add);
        return readable;
    }

    Optional<Edition> filling() {
        return all.stream().filter(Edition::isBeingFilled).findFirst();
    }

    Optional<Edition> in(State state) {
        return all.stream().filter(edition -> edition.state() == state).findFirst();
    }

    /** Begins to fill a new edition; one that was being filled is given up. */
    Editions begun(State state, BackfillMark asked) {
        Instant now = asked.startedAt();
        List<Edition> editions = new ArrayList<>(givenUp(now).all);
        int version = asked.definitionVersion();
        editions.add(new Edition(last + 1, version, state, now, Optional.empty()));
        return new Editions(editions, Optional.of(asked.of(last + 1)), last + 1);
    }

    Editions givenUp(Instant now) {
        return each(e -> e.isBeingFilled() ? e.frozen(State.DROPPING, now) : e).stopped(now);
    }

    Editions paused(Instant now) {
        return with(backfill.map(mark -> mark.isRunning() ? mark.paused(now) : mark));
    }

    /**
     * Breaks off what is being filled, if anything is.
     *
     * @param needless whether what answers already is all that is wanted
     */
    Editions cancelled(boolean needless, Instant now) {
        if (filling().isEmpty()) {
            return this;
        }
        Editions after = needless ? givenUp(now) : this;
        return after.with(after.backfill.map(mark -> mark.cancelled(now)));
    }

    Editions stopped(Instant now) {
        return with(backfill.map(mark -> mark.isOver() ? mark : mark.stopped(now)));
    }

    Editions resumed(Instant now) {
        return with(backfill.map(mark -> mark.isRunning() ? mark : mark.resumed(now)));
    }

    /** Notes progress, unless another one is being filled by now. */
    Editions advanced(int edition, UnaryOperator<BackfillMark> progress) {
        return isFilling(edition) ? with(backfill.map(progress)) : this;
    }

    /**
     * An edition is whole: it takes over, and the one it replaces is kept. Nothing happens when it
     * was stopped or given up; it stops when too many of its tickets failed.
     */
    Editions whole(int edition, Instant now) {
        if (!isFilling(edition) || !backfill.orElseThrow().isRunning()) {
            return this;
        }
        BackfillMark mark = backfill.orElseThrow();
        return mark.failedTooOften()
                ? stopped(now)
                : each(e -> taken(e, edition, now))
                        .fewKept(now)
                        .with(Optional.of(mark.finished(now)));
    }

    private Edition taken(Edition e, int edition, Instant now) {
        boolean answers = in(State.BUILDING).isPresent();
        if (e.number() == edition) {
            return answers ? e.live(State.ANSWERING, now) : e.frozen(State.KEPT, now);
        }
        return answers && e.state() == State.ANSWERING ? e.frozen(State.KEPT, now) : e;
    }

    /** The latest few stay, one for each version. */
    private Editions fewKept(Instant now) {
        Set<Integer> versions = new HashSet<>();
        in(State.ANSWERING).ifPresent(e -> versions.add(e.version()));
        Set<Integer> stay = new HashSet<>();
        for (Edition e : kept(all)) {
            if (stay.size() < KEPT && versions.add(e.version())) {
                stay.add(e.number());
            }
        }
        return each(
                e ->
                        e.state() == State.KEPT && !stay.contains(e.number())
                                ? e.frozen(State.DROPPING, now)
                                : e);
    }

    /** The last that was frozen comes first. */
    private static List<Edition> kept(List<Edition> editions) {
        return editions.stream()
                .filter(e -> e.state() == State.KEPT)
                .sorted(
                        Comparator.comparing(Edition::since)
                                .thenComparing(Edition::number)
                                .reversed())
                .toList();
    }

    Editions dropped(int edition) {
        List<Edition> left = all.stream().filter(e -> e.number() != edition).toList();
        return new Editions(left, backfill, last);
    }

    /** Rows whose edition is gone were written by someone who did not know so yet. */
    Editions withStrays(Set<Integer> stored) {
        List<Edition> editions = new ArrayList<>(all);
        stored.stream()
                .filter(number -> all.stream().noneMatch(e -> e.number() == number))
                .map(
                        number ->
                                new Edition(
                                        number,
                                        0,
                                        State.DROPPING,
                                        Instant.EPOCH,
                                        Optional.of(Instant.EPOCH)))
                .forEach(editions::add);
        return new Editions(editions, backfill, last);
    }

    private boolean isFilling(int edition) {
        return filling().filter(e -> e.number() == edition).isPresent();
    }

    private Editions each(UnaryOperator<Edition> change) {
        return new Editions(all.stream().map(change).toList(), backfill, last);
    }

    private Editions with(Optional<BackfillMark> mark) {
        return new Editions(all, mark, last);
    }
}
