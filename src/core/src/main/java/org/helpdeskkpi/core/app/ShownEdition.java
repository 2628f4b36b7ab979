package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/**
 * What an answer is made of.
 *
 * @param number 0 while there is no edition at all
 * @param version the version its values were computed with; where the settings were changed without
 *     changing any value, with the changed ones to show them by
 * @param until up to when changes to tickets are in it; empty for always
 * @param filling how far it has come, while it is not whole yet
 */
public record ShownEdition(
        int number,
        SettingsVersion version,
        Optional<Instant> until,
        Optional<BackfillMark> filling,
        KpiReports reports) {}
