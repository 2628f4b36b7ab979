package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;

/** What identifies a user in Jira's JSON: the key, else the name, else the account id. */
final class UserKeys {
    private UserKeys() {}

    /** The user's key; null when there is no user. */
    static String of(JsonNode user) {
        String key = Texts.of(user, "key", "name");
        return key != null ? key : Texts.of(user.path("accountId"));
    }

    /** True for an object that describes a user. */
    static boolean isUser(JsonNode node) {
        return node.has("displayName")
                && (node.has("key") || node.has("name") || node.has("accountId"));
    }
}
