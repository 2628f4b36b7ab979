package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.helpdeskkpi.core.app.SavedVersion;

/** The versions of the settings, in JSON. */
final class VersionsJson {
    private VersionsJson() {}

    static ObjectNode of(List<SavedVersion> versions) {
        ObjectNode node = Nodes.object();
        ArrayNode array = node.putArray("versions");
        versions.forEach(saved -> array.add(of(saved)));
        return node;
    }

    private static ObjectNode of(SavedVersion saved) {
        var version = saved.version();
        return Nodes.object()
                .put("version", version.number())
                .put("author", version.author())
                .put("savedAt", version.savedAt().toString())
                .put("note", version.note())
                .put("state", saved.use().name().toLowerCase(Locale.ROOT))
                .put("valuesUntil", saved.until().map(Instant::toString).orElse(null));
    }
}
