package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lower-case names of an issue's fields. A custom field's name is the one in {@code names}, else
 * the one its history items have, else what follows {@code customfield_}.
 */
final class FieldNames {
    private static final String CUSTOM = "customfield_";
    private static final Map<String, String> OWN =
            Map.of(
                    "components", "component",
                    "versions", "version",
                    "fixVersions", "fix version");

    private final Map<String, String> byId = new HashMap<>();

    FieldNames(JsonNode issue) {
        for (JsonNode history : issue.path("changelog").path("histories")) {
            for (JsonNode item : history.path("items")) {
                put(Texts.of(item.path("fieldId")), Texts.of(item.path("field")));
            }
        }
        issue.path("names").properties().forEach(e -> put(e.getKey(), Texts.of(e.getValue())));
    }

    String of(String fieldId) {
        String known = byId.get(fieldId);
        if (known != null) {
            return known;
        }
        boolean named = fieldId.startsWith(CUSTOM) && !fieldId.matches(CUSTOM + "\\d*");
        String name = named ? fieldId.substring(CUSTOM.length()) : fieldId;
        return lower(OWN.getOrDefault(name, name));
    }

    private void put(String id, String name) {
        if (id != null && name != null && id.startsWith(CUSTOM)) {
            byId.put(id, lower(name));
        }
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
