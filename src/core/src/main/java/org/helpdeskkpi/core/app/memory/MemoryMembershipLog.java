package org.helpdeskkpi.core.app.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.port.MembershipLog;

/** Keeps sightings in memory: for tests. */
public final class MemoryMembershipLog implements MembershipLog {
    private final Map<String, List<Sighting>> ofUser = new TreeMap<>();

    @Override
    public synchronized List<Sighting> of(String userKey) {
        return List.copyOf(ofUser.getOrDefault(userKey, List.of()));
    }

    @Override
    public synchronized List<Sighting> members() {
        return ofUser.values().stream()
                .map(MemoryMembershipLog::last)
                .flatMap(Collection::stream)
                .filter(Sighting::member)
                .toList();
    }

    private static Collection<Sighting> last(List<Sighting> ofOne) {
        return ofOne.stream()
                .collect(Collectors.toMap(Sighting::group, Function.identity(), (a, b) -> b))
                .values();
    }

    @Override
    public synchronized void save(Sighting sighting) {
        List<Sighting> known = ofUser.computeIfAbsent(sighting.user(), user -> new ArrayList<>());
        known.removeIf(
                other ->
                        other.group().equals(sighting.group())
                                && other.from().equals(sighting.from()));
        known.add(sighting);
        known.sort(Comparator.comparing(Sighting::from));
    }
}
