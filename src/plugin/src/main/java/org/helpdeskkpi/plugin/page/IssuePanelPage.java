package org.helpdeskkpi.plugin.page;

import java.util.function.UnaryOperator;

/**
 * What {@code templates/issue-panel.vm} shows; the values come by REST, which checks who may see
 * them.
 *
 * @param key the issue's
 */
public record IssuePanelPage(UnaryOperator<String> texts, String key) {
    public String text(String key) {
        return texts.apply(key);
    }
}
