package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/** Where a backfill stands and how far the app has kept up, in JSON. */
final class BackfillJson {
    private BackfillJson() {}

    static ObjectNode of(BackfillControl backfill) {
        Optional<BackfillMark> mark = backfill.progress();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("caughtUpTo", backfill.caughtUpTo().map(Instant::toString).orElse(null));
        node.put("failed", backfill.failed());
        if (mark.isEmpty()) {
            return node.put("state", "never");
        }
        BackfillMark known = mark.get();
        return node.put("state", known.state().name().toLowerCase(Locale.ROOT))
                .put("done", known.done())
                .put("total", known.total())
                .put("definitionVersion", known.definitionVersion())
                .put("startedAt", known.startedAt().toString())
                .put("changedAt", known.changedAt().toString())
                .put("startedBy", known.startedBy());
    }
}
