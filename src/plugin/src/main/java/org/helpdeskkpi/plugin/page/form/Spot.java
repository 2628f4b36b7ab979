package org.helpdeskkpi.plugin.page.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A property of an object or of the objects in it.
 *
 * @param path names with dots between
 */
record Spot(JsonNode root, String path) {
    static Spot of(JsonNode root, String path) {
        return new Spot(root, path);
    }

    JsonNode get() {
        JsonNode node = root;
        for (String name : path.split("\\.")) {
            node = node.path(name);
        }
        return node;
    }

    /** A missing value removes the property; null makes no objects to stand in. */
    void set(JsonNode value) {
        String[] names = path.split("\\.");
        ObjectNode parent = (ObjectNode) root;
        for (int i = 0; i < names.length - 1; i++) {
            if (!(parent.get(names[i]) instanceof ObjectNode)) {
                if (value.isNull()) {
                    return;
                }
                parent.putObject(names[i]);
            }
            parent = (ObjectNode) parent.get(names[i]);
        }
        if (value instanceof MissingNode) {
            parent.remove(names[names.length - 1]);
        } else {
            parent.set(names[names.length - 1], value);
        }
    }
}
