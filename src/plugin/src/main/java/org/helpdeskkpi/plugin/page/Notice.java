package org.helpdeskkpi.plugin.page;

/** Something to say at the top; {@code kind} is one of AUI's message types. */
public record Notice(String kind, String message) {
    static final Notice NONE = new Notice("", "");
}
