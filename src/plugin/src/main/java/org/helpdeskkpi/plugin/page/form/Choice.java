package org.helpdeskkpi.plugin.page.form;

/** Something to choose. */
public record Choice(String value, String label, boolean chosen) {
    Choice chosenIf(boolean other) {
        return new Choice(value, label, other);
    }
}
