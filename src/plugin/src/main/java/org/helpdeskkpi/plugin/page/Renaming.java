package org.helpdeskkpi.plugin.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Typing;

/**
 * Calendars that got another name: whatever names them goes along, so that a name can be changed
 * although it is used on other tabs.
 *
 * @param names new names by the old ones
 */
record Renaming(Map<String, String> names) {
    private static final List<String> USERS = List.of("queues", "targets");

    static Renaming of(Form form, Typing typing, JsonNode before) {
        Map<String, String> names = new HashMap<>();
        if (form.keys().contains("calendars")) {
            for (int i = 0; i < typing.count("calendars"); i++) {
                String row = "calendars[" + i + "].";
                JsonNode was = before.path("calendars").path(typing.number(row + "was", -1));
                String name = typing.get(row + "name").strip();
                if (was.has("name") && !name.isEmpty()) {
                    names.put(was.path("name").asText(), name);
                }
            }
        }
        return new Renaming(names);
    }

    void apply(ObjectNode document) {
        for (String list : USERS) {
            for (JsonNode row : document.path(list)) {
                JsonNode calendar = row.path("calendar");
                String name = names.get(calendar.asText());
                if (calendar.isTextual() && name != null) {
                    ((ObjectNode) row).put("calendar", name);
                }
            }
        }
    }
}
