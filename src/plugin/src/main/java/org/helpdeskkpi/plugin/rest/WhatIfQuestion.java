package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What someone asks: a report's parameters, and what would be different.
 *
 * @param change a merge patch of the settings
 */
record WhatIfQuestion(Map<String, List<String>> parameters, JsonNode change) {
    private static final String CHANGE = "change";

    static WhatIfQuestion of(JsonNode body) {
        Map<String, List<String>> parameters = new TreeMap<>();
        body.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!name.equals(CHANGE)) {
                                parameters.put(name, texts(body.path(name)));
                            }
                        });
        return new WhatIfQuestion(parameters, body.path(CHANGE));
    }

    /** A parameter that may come more than once is a list. */
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(one.asText()));
        } else if (!value.isNull()) {
            texts.add(value.asText());
        }
        return texts;
    }
}
