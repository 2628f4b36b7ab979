package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.helpdeskkpi.core.app.FindEdition;
import org.helpdeskkpi.core.app.SavedVersion;
import org.helpdeskkpi.plugin.access.Person;

/** The versions of the settings, in JSON. */
public final class VersionsJson {
    private final FindEdition editions;
    private final Function<String, Person> people;

    /**
     * @param people finds a person by key
     */
    public VersionsJson(FindEdition editions, Function<String, Person> people) {
        this.editions = editions;
        this.people = people;
    }

    ObjectNode all() {
        ObjectNode node = Nodes.object();
        ArrayNode array = node.putArray("versions");
        editions.versions().forEach(saved -> array.add(of(saved)));
        return node;
    }

    private ObjectNode of(SavedVersion saved) {
        var version = saved.version();
        return Nodes.object()
                .put("version", version.number())
                .put("author", version.author())
                .put("authorName", people.apply(version.author()).name())
                .put("savedAt", version.savedAt().toString())
                .put("note", version.note())
                .put("state", saved.use().name().toLowerCase(Locale.ROOT))
                .put("valuesUntil", saved.until().map(Instant::toString).orElse(null));
    }
}
