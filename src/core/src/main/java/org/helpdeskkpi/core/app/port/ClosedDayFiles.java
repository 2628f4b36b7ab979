package org.helpdeskkpi.core.app.port;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.core.time.DayException;

/** Calendar files as other programs write them, and the closed days in them. */
public interface ClosedDayFiles {
    /**
     * Reads a file.
     *
     * @param zone in which a day begins where the file gives instants
     */
    Content read(String text, ZoneId zone);

    /**
     * What a file holds.
     *
     * @param skipped a sentence for each entry that closes no day, saying why
     * @param problems when it can't be read; then there is nothing else
     */
    record Content(
            Map<LocalDate, DayException> closed, List<Sentence> skipped, List<Problem> problems) {
        public Content {
            closed = Map.copyOf(closed);
            skipped = List.copyOf(skipped);
            problems = List.copyOf(problems);
        }

        public static Content unreadable(Problem problem) {
            return new Content(Map.of(), List.of(), List.of(problem));
        }
    }
}
