package org.helpdeskkpi.plugin.page;

import java.util.function.UnaryOperator;

/** What {@code templates/tickets.vm} shows. */
public record TicketsPage(UnaryOperator<String> texts) {
    public String text(String key) {
        return texts.apply(key);
    }
}
