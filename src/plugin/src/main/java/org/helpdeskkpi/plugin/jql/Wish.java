package org.helpdeskkpi.plugin.jql;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a function was asked for, as parameters of REST's list of tickets; or what is wrong with it.
 */
record Wish(Map<String, List<String>> parameters, Optional<Wrong> wrong) {
    /** A mistake: the text that tells it, with its arguments. */
    record Wrong(String key, List<Serializable> arguments) {}

    static Wish of(String figure) {
        return new Wish(Map.of("figure", List.of(figure)), Optional.empty());
    }

    static Wish of(Map<String, List<String>> parameters) {
        return new Wish(parameters, Optional.empty());
    }

    static Wish wrong(String key, Serializable... arguments) {
        return new Wish(Map.of(), Optional.of(new Wrong(key, List.of(arguments))));
    }

    Wish with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(parameters);
        more.put(name, List.of(value));
        return new Wish(more, wrong);
    }
}
