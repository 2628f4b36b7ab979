package org.helpdeskkpi.plugin.page;

import java.util.function.UnaryOperator;

/** What {@code templates/view.vm} shows. */
public record ViewPage(UnaryOperator<String> texts) {
    public String text(String key) {
        return texts.apply(key);
    }
}
