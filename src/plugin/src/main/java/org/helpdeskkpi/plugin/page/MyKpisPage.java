package org.helpdeskkpi.plugin.page;

import java.util.function.UnaryOperator;

/**
 * What {@code templates/me.vm} shows.
 *
 * @param agent whether the reader has figures of their own
 */
public record MyKpisPage(UnaryOperator<String> texts, boolean agent) {
    public String text(String key) {
        return texts.apply(key);
    }
}
