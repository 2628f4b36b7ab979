package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Changes a JSON document as RFC 7396 says: objects are merged, null removes, all else replaces.
 */
final class MergePatch {
    private MergePatch() {}

    /** A changed copy. */
    static JsonNode apply(JsonNode document, JsonNode patch) {
        if (!patch.isObject()) {
            return patch.deepCopy();
        }
        ObjectNode changed =
                document.isObject() ? document.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (patch.path(name).isNull()) {
                                changed.remove(name);
                            } else {
                                changed.set(name, apply(changed.path(name), patch.path(name)));
                            }
                        });
        return changed;
    }
}
