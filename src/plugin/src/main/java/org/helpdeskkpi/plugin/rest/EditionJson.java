package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.helpdeskkpi.core.app.ShownEdition;

/** Up to when values go and whether they are whole, in JSON. */
final class EditionJson {
    private EditionJson() {}

    static ObjectNode tell(ShownEdition edition, ObjectNode node) {
        node.put("valuesUntil", edition.until().map(Instant::toString).orElse(null));
        node.putNull("filling");
        edition.filling()
                .ifPresent(
                        mark ->
                                node.putObject("filling")
                                        .put("done", mark.done())
                                        .put("total", mark.total()));
        return node;
    }
}
