package org.helpdeskkpi.plugin.page;

import java.util.function.UnaryOperator;

/** What {@code templates/wallboard.vm} shows. */
public record WallboardPage(UnaryOperator<String> texts) {
    public String text(String key) {
        return texts.apply(key);
    }
}
