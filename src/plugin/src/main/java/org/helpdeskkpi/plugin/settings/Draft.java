package org.helpdeskkpi.plugin.settings;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;

/** Settings that someone wrote: either usable, or with everything that is wrong with them. */
public record Draft(Optional<Settings> settings, List<Problem> problems) {
    public Draft {
        problems = List.copyOf(problems);
        if (settings.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("settings or problems, not " + problems);
        }
    }

    static Draft of(Settings settings) {
        return new Draft(Optional.of(settings), List.of());
    }

    static Draft wrong(List<Problem> problems) {
        return new Draft(Optional.empty(), problems);
    }
}
