package org.helpdeskkpi.plugin.store;

import java.time.Instant;
import org.helpdeskkpi.core.app.Reconciliation;

/** What a reconciliation found as text and back: an instant and four numbers. */
final class ReconciliationText {
    private ReconciliationText() {}

    static String write(Reconciliation found) {
        return String.join(
                " ",
                found.at().toString(),
                String.valueOf(found.missing()),
                String.valueOf(found.surplus()),
                String.valueOf(found.left()),
                String.valueOf(found.failed()));
    }

    static Reconciliation read(String text) {
        String[] parts = text.split(" ");
        return new Reconciliation(
                Instant.parse(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }
}
