package org.helpdeskkpi.plugin.page;

import java.util.List;
import org.helpdeskkpi.plugin.page.form.Difference;

/**
 * Someone else has saved in the meantime.
 *
 * @param version theirs; 0 when there is no conflict
 * @param words who saved it and when
 * @param differences what they changed of the same part
 */
public record Conflict(int version, String words, List<Difference> differences) {
    static final Conflict NONE = new Conflict(0, "", List.of());

    public Conflict {
        differences = List.copyOf(differences);
    }
}
