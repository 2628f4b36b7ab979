package org.helpdeskkpi.plugin.store;

import org.helpdeskkpi.core.app.Settings;

/** Settings as a text that can be stored, and back. */
public interface SettingsText {
    String write(Settings settings);

    Settings read(String text);
}
