package org.helpdeskkpi.core.report;

import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.AgentId;

/**
 * Which tickets a list is asked for: those behind one figure of a report.
 *
 * @param report its grouping is of no matter: a row's scope and period ask for the row
 * @param slice which of them; it suits the figure
 * @param reader whose entries alone may be shown, those of others being counted only; empty to show
 *     all
 */
public record ListQuery(
        ReportQuery report, Figure figure, Slice slice, Optional<Reader> reader, Page page) {
    public ListQuery {
        if (!slice.suits(figure)) {
            throw new IllegalArgumentException(figure + " has no " + slice);
        }
    }

    /**
     * Someone who may see their own entries, and of others' only how many there are.
     *
     * @param projects where that is so
     */
    public record Reader(AgentId agent, Set<String> projects) {
        public Reader {
            projects = Set.copyOf(projects);
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
