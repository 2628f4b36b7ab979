package org.helpdeskkpi.host.jira;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.helpdeskkpi.host.jira.store.SiteStore;

/** Hands out ids; none is given twice, not even when its issue was deleted meanwhile. */
final class Sequences {
    private static final String KIND = "sequence";
    private static final long FIRST = 10_000;

    private final SiteStore store;
    private final Map<String, AtomicLong> last = new ConcurrentHashMap<>();

    Sequences(SiteStore store) {
        this.store = store;
        store.things(KIND, Kept.class).forEach(kept -> used(kept.name(), kept.last()));
    }

    /** The next id for issues, comments and the like. */
    long next(String name) {
        return last.computeIfAbsent(name, n -> new AtomicLong(FIRST - 1)).incrementAndGet();
    }

    /** The next number within a project, from 1. */
    long nextNumber(String project) {
        return last.computeIfAbsent("key:" + project, n -> new AtomicLong()).incrementAndGet();
    }

    void used(String name, long id) {
        last.computeIfAbsent(name, n -> new AtomicLong(n.startsWith("key:") ? 0 : FIRST - 1))
                .accumulateAndGet(id, Math::max);
    }

    /** Writes all of them down: needed before something that carries an id goes away. */
    void keep() {
        Map<String, Kept> all = new HashMap<>();
        last.forEach((name, value) -> all.put(name, new Kept(name, value.get())));
        store.saveThings(KIND, all);
    }

    private record Kept(String name, long last) {}
}
