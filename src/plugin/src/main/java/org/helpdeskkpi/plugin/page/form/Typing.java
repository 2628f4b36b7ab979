package org.helpdeskkpi.plugin.page.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the fields of a form, right or wrong, each under the path of its value in the
 * settings document. {@code queues.count} says how many rows a list has, {@code queues[0].was}
 * which row of the stored list a row was.
 */
public record Typing(Map<String, String> values) {
    private static final String LAST = "last";

    public Typing {
        values = Map.copyOf(values);
    }

    /** A field that is posted several times has a line for each. */
    public static Typing posted(Map<String, String[]> parameters) {
        Map<String, String> values = new HashMap<>();
        parameters.forEach(
                (name, texts) -> values.put(name, String.join("\n", texts).replace("\r\n", "\n")));
        return new Typing(values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Servers leave out what is beyond their bound without a word, from the end. */
    public boolean isWhole() {
        return !get(LAST).isEmpty();
    }

    /** At most four digits; a bound on what a post can make us build. */
    public int count(String list) {
        String typed = get(list + ".count");
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public int number(String name, int otherwise) {
        String typed = get(name);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : otherwise;
    }

    /** A list's rows, each with what stands in its fields by their names within the row. */
    List<Map<String, String>> rows(String list) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < count(list); i++) {
            String at = list + "[" + i + "].";
            Map<String, String> row = new HashMap<>();
            values.forEach(
                    (name, typed) -> {
                        if (name.startsWith(at)) {
                            row.put(name.substring(at.length()), typed);
                        }
                    });
            rows.add(row);
        }
        return rows;
    }

    /** The first row's fields, as a row that was never stored would have them. */
    public Map<String, String> firstRow(String list) {
        Map<String, String> row = rows(list).get(0);
        row.remove("was");
        return row;
    }

    Typing withRows(String list, List<Map<String, String>> rows) {
        Map<String, String> after = new HashMap<>(values);
        after.keySet().removeIf(name -> name.startsWith(list + "["));
        after.put(list + ".count", String.valueOf(rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            String at = list + "[" + i + "].";
            rows.get(i).forEach((name, typed) -> after.put(at + name, typed));
        }
        return new Typing(after);
    }
}
