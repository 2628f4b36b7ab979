package org.helpdeskkpi.plugin.page;

/**
 * Which queue a ticket would be in.
 *
 * @param key as it was typed
 * @param words the answer; empty when nothing was asked
 */
public record Trial(String key, String words) {
    static final Trial NONE = new Trial("", "");
}
