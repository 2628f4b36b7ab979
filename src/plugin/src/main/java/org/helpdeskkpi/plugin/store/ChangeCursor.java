package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Works out from where the next reading of changes starts. Row ids are drawn when a row is written
 * but seen when its transaction commits, so a smaller id can show up after a greater one was read.
 * An id can only show up late where the ids have a gap: the next reading therefore starts at the
 * first gap among the rows saved within {@link #LATE}, the longest that one of our transactions
 * (some hundred rows) may take, with some difference between the nodes' clocks. What lies behind
 * the gap is then told twice, which is allowed.
 */
final class ChangeCursor {
    static final Duration LATE = Duration.ofSeconds(20);

    private final ActiveObjects ao;

    ChangeCursor(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * The id up to which no row can show up any more. It can lie before the last id that was read,
     * even before the one the reading started at.
     */
    long settled(Instant now) {
        long settled = settledBefore(now.minus(LATE).toEpochMilli());
        for (TicketRow row : after(settled)) {
            if (row.getId() != settled + 1) {
                break;
            }
            settled++;
        }
        return settled;
    }

    /** Of the rows before the first that was saved lately, the last. */
    private long settledBefore(long late) {
        OptionalLong lately =
                Stream.of(ao.find(TicketRow.class, ids(TicketRow.SAVED_AT + " >= ?", late)))
                        .mapToLong(TicketRow::getId)
                        .min();
        Query before =
                ids(TicketRow.ID + " < ?", lately.orElse(Long.MAX_VALUE))
                        .order(TicketRow.ID + " DESC")
                        .limit(1);
        TicketRow[] newest = ao.find(TicketRow.class, before);
        return newest.length == 0 ? 0 : newest[0].getId();
    }

    private TicketRow[] after(long id) {
        return ao.find(
                TicketRow.class, ids(TicketRow.ID + " > ?", id).order(TicketRow.ID + " ASC"));
    }

    /** Only such as an index leads to at once: this is asked before every answer. */
    private static Query ids(String where, long value) {
        return Query.select(TicketRow.ID).where(where, value);
    }
}
