package org.helpdeskkpi.plugin.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Typing;

/**
 * Calendars that got another name and queues that got another id: whatever names them goes along,
 * so that both can be changed although they are used on other tabs.
 *
 * @param calendars new names by the old ones
 * @param queues new ids by the old ones
 */
record Renaming(Map<String, String> calendars, Map<String, String> queues) {
    private static final List<String> KEEP_CALENDARS = List.of("queues", "targets");

    static Renaming of(Form form, Typing typing, JsonNode before) {
        return new Renaming(
                changed(form, typing, before, "calendars", "name"),
                changed(form, typing, before, "queues", "id"));
    }

    void apply(ObjectNode document) {
        for (String list : KEEP_CALENDARS) {
            for (JsonNode row : document.path(list)) {
                String name = calendars.get(row.path("calendar").asText());
                if (name != null) {
                    ((ObjectNode) row).put("calendar", name);
                }
            }
        }
        for (JsonNode target : document.path("targets")) {
            if (target.at("/when/queue") instanceof ArrayNode ids) {
                for (int i = 0; i < ids.size(); i++) {
                    String id = ids.get(i).asText();
                    ids.set(i, TextNode.valueOf(queues.getOrDefault(id, id)));
                }
            }
        }
    }

    /** What became of the rows that were there before, where they are called otherwise now. */
    private static Map<String, String> changed(
            Form form, Typing typing, JsonNode before, String list, String property) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; form.keys().contains(list) && i < typing.count(list); i++) {
            String row = list + "[" + i + "].";
            JsonNode was = before.path(list).path(typing.number(row + "was", -1)).path(property);
            String name = typing.get(row + property).strip();
            if (was.isTextual() && !name.isEmpty() && !name.equals(was.asText())) {
                names.put(was.asText(), name);
            }
        }
        return names;
    }
}
