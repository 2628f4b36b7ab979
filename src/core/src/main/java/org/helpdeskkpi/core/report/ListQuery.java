package org.helpdeskkpi.core.report;

import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;

/**
 * Which tickets a list is asked for: those behind one figure of a report.
 *
 * @param report its grouping is of no matter: a row's scope and period ask for the row
 * @param slice which of them; it suits the figure
 * @param reader the agent of whom alone entries may be shown, those of others being counted only;
 *     empty to show all
 */
public record ListQuery(
        ReportQuery report, Figure figure, Slice slice, Optional<AgentId> reader, Page page) {
    public ListQuery {
        if (!slice.suits(figure)) {
            throw new IllegalArgumentException(figure + " has no " + slice);
        }
    }

    /** What comes first; entries that are equal in it are ordered by when they happened. */
    public enum Order {
        LONGEST,
        SHORTEST,
        LATEST,
        EARLIEST
    }

    /** A part of a list. */
    public record Page(Order order, int offset, int limit) {
        public static final int LARGEST = 200;

        public Page {
            if (offset < 0 || limit < 1 || limit > LARGEST && limit != Integer.MAX_VALUE) {
                throw new IllegalArgumentException("page from " + offset + " of " + limit);
            }
        }

        /** All of it: for those who hand it on, not for a screen. */
        public static Page whole(Order order) {
            return new Page(order, 0, Integer.MAX_VALUE);
        }
    }
}
