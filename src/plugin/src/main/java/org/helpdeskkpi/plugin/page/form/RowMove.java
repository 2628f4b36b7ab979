package org.helpdeskkpi.plugin.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button that changes the rows of a form without saving: {@code queues:up:2}, or for a row that
 * was dragged {@code queues:move:2:0}.
 *
 * @param list its path, as {@code calendars[0].changes}
 * @param row which row, and which starting values for one that is added; where it is after the move
 *     is {@link #place(Typing)}
 * @param to where a row that was dragged is to stand; of no matter for other kinds
 */
public record RowMove(String list, String kind, int row, int to) {
    private static final Pattern BUTTON =
            Pattern.compile(
                    "([\\w.\\[\\]]{1,200}):(?:(add|remove|up|down):(\\d{1,4})|(move):(\\d{1,4}):(\\d{1,4}))");

    /** Empty when the button is another one. */
    public static Optional<RowMove> of(String button) {
        Matcher parts = BUTTON.matcher(button);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean dragged = parts.group(4) != null;
        return Optional.of(
                new RowMove(
                        parts.group(1),
                        parts.group(dragged ? 4 : 2),
                        Integer.parseInt(parts.group(dragged ? 5 : 3)),
                        dragged ? Integer.parseInt(parts.group(6)) : 0));
    }

    /**
     * @param texts what a row that is added is called
     */
    public Typing apply(Form form, Typing typing, UnaryOperator<String> texts) {
        Rows rows = form.list(list);
        return rows == null ? typing : typing.withRows(list, moved(typing.rows(list), rows, texts));
    }

    /** Where the row is after the move, or the one that took its place; -1 when none is left. */
    public int place(Typing after) {
        int size = after.count(list);
        int at =
                switch (kind) {
                    case "add" -> size - 1;
                    case "up" -> row - 1;
                    case "down" -> row + 1;
                    case "move" -> to;
                    default -> row;
                };
        return Math.min(Math.max(0, at), size - 1);
    }

    /** The id of what has the focus next: the same button again where that makes sense. */
    public String focus(Typing after) {
        int place = place(after);
        if (place < 0) {
            return list + ".add";
        }
        String row = list + "[" + place + "]";
        return switch (kind) {
            case "up" -> row + (place == 0 ? ".down" : ".up");
            case "down" -> row + (place == after.count(list) - 1 ? ".up" : ".down");
            default -> row;
        };
    }

    private List<Map<String, String>> moved(
            List<Map<String, String>> rows, Rows list, UnaryOperator<String> texts) {
        List<Map<String, String>> after = new ArrayList<>(rows);
        if (kind.equals("add")) {
            after.add(list.added(row, rows, texts));
        } else if (row < after.size()) {
            move(after);
        }
        return after;
    }

    private void move(List<Map<String, String>> rows) {
        Map<String, String> moving = rows.remove(row);
        switch (kind) {
            case "up" -> rows.add(Math.max(0, row - 1), moving);
            case "down" -> rows.add(Math.min(rows.size(), row + 1), moving);
            case "move" -> rows.add(Math.min(rows.size(), to), moving);
            default -> {
                // Removed.
            }
        }
    }
}
