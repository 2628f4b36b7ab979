package org.helpdeskkpi.core.app.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Keeps settings in memory: for reports over a file, and for tests. */
public final class MemorySettingsStore implements SettingsStore {
    private static final SettingsVersion NONE =
            new SettingsVersion(0, Settings.defaults(), "", Instant.EPOCH, "");

    private final TreeMap<Integer, SettingsVersion> versions = new TreeMap<>(Map.of(0, NONE));

    /** A store that starts with these settings as version 1. */
    public static MemorySettingsStore with(Settings settings) {
        MemorySettingsStore store = new MemorySettingsStore();
        store.add(new SettingsVersion(1, settings, "", Instant.EPOCH, ""));
        return store;
    }

    @Override
    public synchronized SettingsVersion current() {
        return versions.lastEntry().getValue();
    }

    @Override
    public synchronized Optional<SettingsVersion> version(int number) {
        return Optional.ofNullable(versions.get(number));
    }

    @Override
    public synchronized List<SettingsVersion> all() {
        return List.copyOf(versions.tailMap(1, true).descendingMap().values());
    }

    @Override
    public synchronized boolean add(SettingsVersion next) {
        return versions.putIfAbsent(next.number(), next) == null;
    }
}
