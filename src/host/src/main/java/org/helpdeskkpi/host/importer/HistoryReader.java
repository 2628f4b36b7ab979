package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.timeline.FieldChange;

/** Reads {@code changelog.histories}, in whatever order they come. */
final class HistoryReader {
    private static final Set<String> BY_KEY = Set.of("assignee", "reporter", "creator");

    private HistoryReader() {}

    static List<FieldChange> read(JsonNode issue) {
        List<History> histories = new ArrayList<>();
        for (JsonNode json : issue.path("changelog").path("histories")) {
            histories.add(history(json, histories.size() + 1));
        }
        boolean numbered = histories.stream().allMatch(history -> history.id() >= 0);
        histories.sort(
                Comparator.comparing(History::at)
                        .thenComparing(numbered ? History::id : History::place));
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            History history = histories.get(i);
            addItems(changes, history, numbered ? history.id() : i + 1);
        }
        return changes;
    }

    private static History history(JsonNode json, long place) {
        String what = "the date of history " + json.path("id").asText("number " + place);
        Instant at =
                JiraDates.read(json.path("created"), what)
                        .orElseThrow(() -> new UnreadableIssue(what + " is missing"));
        return new History(json, Numbers.orNone(json.path("id")), place, at);
    }

    private static void addItems(List<FieldChange> changes, History history, long id) {
        JsonNode items = history.json().path("items");
        String author = UserKeys.of(history.json().path("author"));
        for (int i = 0; i < items.size(); i++) {
            String field = FieldNames.lower(items.get(i).path("field").asText(""));
            String from = value(items, i, field, "from", "fromString");
            String to = value(items, i, field, "to", "toString");
            changes.add(new FieldChange(id, i, author, history.at(), field, from, to));
        }
    }

    private static String value(JsonNode items, int i, String field, String id, String text) {
        if (BY_KEY.contains(field)) {
            return Texts.of(items.get(i), id, text);
        }
        return "project".equals(field)
                ? projectKey(items, items.get(i), text)
                : Texts.of(items.get(i), text, id);
    }

    /** A move tells the projects' names; their keys stand in the change of the issue's key. */
    private static String projectKey(JsonNode items, JsonNode item, String text) {
        for (JsonNode other : items) {
            String key = Texts.of(other.path(text));
            if ("key".equalsIgnoreCase(other.path("field").asText()) && key != null) {
                return key.replaceFirst("-\\d+$", "");
            }
        }
        return Texts.of(item.path(text));
    }

    /** A change group, by its id or by its place in the file. */
    private record History(JsonNode json, Long id, Long place, Instant at) {}
}
