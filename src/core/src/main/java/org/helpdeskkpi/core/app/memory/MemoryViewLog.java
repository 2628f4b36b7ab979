package org.helpdeskkpi.core.app.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.ViewLog;

/** Keeps looks in memory: for tests. */
public final class MemoryViewLog implements ViewLog {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized void note(Look look) {
        add(Entry.of(look));
    }

    private void add(Entry entry) {
        Optional<Entry> known = entries.stream().filter(entry::isLike).findFirst();
        known.ifPresent(entries::remove);
        entries.add(known.map(before -> before.and(entry)).orElse(entry));
    }

    @Override
    public synchronized List<Entry> latest(int offset, int limit) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::last).reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int count() {
        return entries.size();
    }

    @Override
    public synchronized void forgetBefore(LocalDate day) {
        entries.removeIf(entry -> entry.day().isBefore(day));
    }

    @Override
    public synchronized void rekey(String oldKey, String newKey) {
        List<Entry> all = List.copyOf(entries);
        entries.clear();
        all.forEach(entry -> add(entry.rekeyed(oldKey, newKey)));
    }
}
