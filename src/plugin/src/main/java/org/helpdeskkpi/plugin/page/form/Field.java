package org.helpdeskkpi.plugin.page.form;

import java.util.List;

/**
 * A value of the settings document that is typed or chosen.
 *
 * @param name where it is, from the row or the document that it is in, as {@code crew.agents}
 * @param label the end of its label's key
 * @param hint whether there is a hint
 * @param values what can be chosen, each with a text
 * @param source what names the choices where they depend on the settings; empty when none does
 */
public record Field(
        String name, Kind kind, String label, boolean hint, List<String> values, String source)
        implements Entry {
    public Field {
        values = List.copyOf(values);
    }

    public static Field of(String name, Kind kind) {
        return new Field(name, kind, "", false, List.of(), "");
    }

    /** One of these, the first in a new row. */
    public static Field choice(String name, Kind kind, String... values) {
        return new Field(name, kind, "", false, List.of(values), "");
    }

    public Field hinted() {
        return new Field(name, kind, label, true, values, source);
    }

    public Field from(String other) {
        return new Field(name, kind, label, hint, values, other);
    }

    /** With another key than its name's. */
    public Field labelled(String other) {
        return new Field(name, kind, other, hint, values, source);
    }
}
