package org.helpdeskkpi.core.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.helpdeskkpi.core.app.SavedVersion.Use;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Finds the edition that an answer is read from. */
public final class FindEdition {
    private final SettingsStore settings;
    private final Marks marks;
    private final LoadedEditions loaded;

    public FindEdition(SettingsStore settings, Marks marks, LoadedEditions loaded) {
        this.settings = settings;
        this.marks = marks;
        this.loaded = loaded;
    }

    /**
     * The one that answers. Right after it took over, this node may still answer from the one
     * before, until it has the new one in memory.
     */
    public ShownEdition answering() {
        Editions now = marks.editions();
        Optional<Edition> answering = now.answering();
        if (answering.isEmpty()) {
            return new ShownEdition(
                    0, settings.current(), Optional.empty(), Optional.empty(), loaded.get(0));
        }
        now.in(Edition.State.BUILDING)
                .filter(next -> !next.equals(answering.get()))
                .ifPresent(next -> loaded.prepare(next.number()));
        return shown(now, meanwhile(now, answering.get()), settings.current());
    }

    private Edition meanwhile(Editions now, Edition answering) {
        if (loaded.has(answering.number())) {
            return answering;
        }
        Optional<Edition> before =
                now.readable().stream().filter(edition -> loaded.has(edition.number())).findFirst();
        before.ifPresent(edition -> loaded.prepare(answering.number()));
        return before.orElse(answering);
    }

    /** The one that has the values of a version; empty when none has. */
    public Optional<ShownEdition> version(int number) {
        Editions now = marks.editions();
        return settings.version(number)
                .flatMap(asked -> of(now, asked).map(edition -> shown(now, edition, asked)));
    }

    /** Every version that was saved, the newest first. */
    public List<SavedVersion> versions() {
        Editions now = marks.editions();
        return settings.all().stream().map(version -> saved(now, version)).toList();
    }

    private SavedVersion saved(Editions now, SettingsVersion version) {
        Optional<Edition> found =
                of(now, version).or(() -> now.filling().filter(e -> gives(e, version)));
        return new SavedVersion(
                version,
                found.map(edition -> use(edition.state())).orElse(Use.RECOMPUTABLE),
                found.flatMap(Edition::until));
    }

    private static Use use(Edition.State state) {
        return switch (state) {
            case ANSWERING -> Use.ANSWERING;
            case BUILDING, REBUILDING -> Use.BUILDING;
            case KEPT -> Use.KEPT;
            case DROPPING -> Use.RECOMPUTABLE;
        };
    }

    /** Its own edition before one of another version with the same values. */
    private Optional<Edition> of(Editions now, SettingsVersion version) {
        return first(now, edition -> edition.version() == version.number())
                .or(() -> first(now, edition -> gives(edition, version)));
    }

    private static Optional<Edition> first(Editions now, Predicate<Edition> wanted) {
        return now.readable().stream().filter(wanted).findFirst();
    }

    private boolean gives(Edition edition, SettingsVersion version) {
        return by(edition).settings().giveTheValuesOf(version.settings());
    }

    private SettingsVersion by(Edition edition) {
        return settings.version(edition.version()).orElseThrow();
    }

    private ShownEdition shown(Editions now, Edition edition, SettingsVersion asked) {
        Set<Integer> needed = new HashSet<>(Set.of(edition.number()));
        now.recorded().forEach(live -> needed.add(live.number()));
        loaded.keepOnly(needed);
        SettingsVersion by = by(edition);
        return new ShownEdition(
                edition.number(),
                gives(edition, asked) ? by.shownBy(asked.settings()) : by,
                edition.until(),
                now.backfill().filter(mark -> edition.isBeingFilled()),
                loaded.get(edition.number()));
    }
}
