package org.helpdeskkpi.core.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields whose values at each instant someone will ask for, because targets look at them.
 *
 * @param channel lower-case name of the field that tells how the customer came
 * @param names lower-case names
 */
public record WatchedFields(Optional<String> channel, Set<String> names) {
    /** How many characters of a channel are kept, so that every database has room for it. */
    private static final int LONGEST = 255;

    public WatchedFields {
        names = Set.copyOf(names);
    }

    /** The channel among all values; of a long text its beginning. */
    Optional<String> channel(Map<String, List<String>> all) {
        return channel.flatMap(field -> all.getOrDefault(field, List.of()).stream().findFirst())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)));
    }

    /** Of all values those of the watched fields. */
    Map<String, List<String>> of(Map<String, List<String>> all) {
        Map<String, List<String>> some = new HashMap<>();
        for (String name : names) {
            List<String> values = all.get(name);
            if (values != null) {
                some.put(name, values);
            }
        }
        return Map.copyOf(some);
    }
}
