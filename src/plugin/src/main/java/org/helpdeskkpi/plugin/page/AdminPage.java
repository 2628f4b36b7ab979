package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.function.UnaryOperator;

/** What {@code templates/admin.vm} shows: how the app does, and every version of the settings. */
public record AdminPage(UnaryOperator<String> texts) {
    public String text(String key) {
        return texts.apply(key);
    }

    public List<AdminLink> tabs() {
        return AdminLink.all(AdminTab.OVERVIEW, texts);
    }
}
