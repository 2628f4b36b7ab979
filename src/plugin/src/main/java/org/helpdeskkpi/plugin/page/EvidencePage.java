package org.helpdeskkpi.plugin.page;

import java.util.function.UnaryOperator;

/**
 * What {@code templates/ticket.vm} shows.
 *
 * @param key the ticket asked for; empty when none was
 */
public record EvidencePage(UnaryOperator<String> texts, String key) {
    public String text(String key) {
        return texts.apply(key);
    }
}
