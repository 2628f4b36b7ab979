package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the parts have in common when they write; sets are sorted, so that equal is equal. */
final class Writing {
    private Writing() {}

    static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }

    static void sorted(ArrayNode array, Collection<String> texts) {
        texts.stream().sorted().forEach(array::add);
    }

    static void lists(ObjectNode node, Map<String, List<String>> lists) {
        new TreeMap<>(lists).forEach((name, texts) -> texts(node.putArray(name), texts));
    }
}
