package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Some numbers to look rows up by; few enough for every database's limit of parameters. */
record Keys(List<Long> numbers) {
    /** How many may be looked up at once. */
    static final int MOST = 200;

    Keys {
        if (numbers.size() > MOST) {
            throw new IllegalArgumentException(numbers.size() + " keys at once");
        }
    }

    static Keys of(Collection<Long> numbers) {
        return new Keys(List.copyOf(numbers));
    }

    /** In parts of as many as may be looked up at once. */
    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            parts.add(all.subList(from, Math.min(from + MOST, all.size())));
        }
        return parts;
    }

    Query in(Query query, String column) {
        return query.where(criteria(column), numbers.toArray());
    }

    void delete(ActiveObjects ao, Class<? extends RawEntity<Long>> type, String column) {
        if (!numbers.isEmpty()) {
            ao.deleteWithSQL(type, criteria(column), numbers.toArray());
        }
    }

    private String criteria(String column) {
        return numbers.isEmpty()
                ? "1 = 0"
                : column
                        + " IN ("
                        + String.join(", ", Collections.nCopies(numbers.size(), "?"))
                        + ")";
    }
}
