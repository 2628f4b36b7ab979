package org.helpdeskkpi.plugin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helpdeskkpi.plugin.page.AdminForm.QueueRow;
import org.helpdeskkpi.plugin.page.AdminForm.TargetRow;

/**
 * A button that changes the rows of the form without saving: {@code queues:up:2}.
 *
 * @param row which row; where it is after the move is {@link #focus(AdminForm)}
 */
record RowMove(String list, String kind, int row) {
    private static final Pattern BUTTON =
            Pattern.compile("(queues|targets):(add|remove|up|down):(\\d{1,4})");

    /** Null when the button is another one. */
    static RowMove of(String button) {
        Matcher parts = BUTTON.matcher(button);
        return parts.matches()
                ? new RowMove(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)))
                : null;
    }

    AdminForm apply(AdminForm form) {
        return list.equals("queues")
                ? form.withQueues(moved(form.queues(), QueueRow.EMPTY))
                : form.withTargets(moved(form.targets(), TargetRow.EMPTY));
    }

    /** The row that has the focus next, as {@code queues:1}. */
    String focus(AdminForm after) {
        int size = (list.equals("queues") ? after.queues() : after.targets()).size();
        int at =
                switch (kind) {
                    case "add" -> size - 1;
                    case "up" -> row - 1;
                    case "down" -> row + 1;
                    default -> row;
                };
        return list + ":" + Math.max(0, Math.min(at, size - 1));
    }

    private <T> List<T> moved(List<T> rows, T empty) {
        List<T> after = new ArrayList<>(rows);
        if (kind.equals("add")) {
            after.add(empty);
        } else if (row < after.size()) {
            move(after);
        }
        return after;
    }

    private <T> void move(List<T> rows) {
        T moving = rows.remove(row);
        switch (kind) {
            case "up" -> rows.add(Math.max(0, row - 1), moving);
            case "down" -> rows.add(Math.min(rows.size(), row + 1), moving);
            default -> {
                // Removed.
            }
        }
    }
}
