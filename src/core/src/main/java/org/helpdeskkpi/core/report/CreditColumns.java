package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContact;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.time.TimeBasis;

/**
 * Credits, column by column. The few that have a length point to a second set of columns, so that
 * the many that have none take no room for it. Rows are only ever appended.
 */
final class CreditColumns {
    static final int NO_SPAN = -1;
    static final long UNKNOWN = -1;
    private static final int FIRST_CONTACT_KNOWN = 1;
    private static final int FIRST_CONTACT = 2;

    byte[] kind = new byte[64];
    long[] at = new long[64];
    int[] agent = new int[64];
    int[] standing = new int[64];
    int[] span = new int[64];
    int size;

    private long[] elapsed = new long[16];
    private long[] business = new long[16];
    private long[] settled = new long[16];
    private byte[] flags = new byte[16];
    private int spans;

    void add(Credit credit, int agentCode, int standingCode) {
        if (size == kind.length) {
            grow();
        }
        kind[size] = (byte) credit.kind().ordinal();
        at[size] = credit.at().toEpochMilli();
        agent[size] = agentCode;
        standing[size] = standingCode;
        span[size] = credit.span().map(length -> addSpan(credit, length)).orElse(NO_SPAN);
        size++;
    }

    void copy(CreditColumns from, int row) {
        if (size == kind.length) {
            grow();
        }
        kind[size] = from.kind[row];
        at[size] = from.at[row];
        agent[size] = from.agent[row];
        standing[size] = from.standing[row];
        span[size] = from.span[row] == NO_SPAN ? NO_SPAN : copySpan(from, from.span[row]);
        size++;
    }

    boolean hasSpan(int row) {
        return span[row] != NO_SPAN;
    }

    /** The length, or {@link #UNKNOWN} where there is none to average. */
    long millis(int row, TimeBasis basis) {
        return (basis == TimeBasis.ELAPSED ? elapsed : business)[span[row]];
    }

    boolean knowsFirstContact(int row) {
        return has(row, FIRST_CONTACT_KNOWN);
    }

    boolean isFirstContact(int row) {
        return has(row, FIRST_CONTACT);
    }

    long settledAt(int row) {
        return settled[span[row]];
    }

    private boolean has(int row, int flag) {
        return (flags[span[row]] & flag) != 0;
    }

    private int addSpan(Credit credit, Span length) {
        int row = nextSpan();
        elapsed[row] = length.elapsed().toMillis();
        business[row] = business(length);
        settled[row] = credit.firstContact().map(c -> c.settledAt().toEpochMilli()).orElse(0L);
        flags[row] = (byte) contact(credit.firstContact());
        return row;
    }

    /** All of it outside the opening hours is a class of its own: as 0 s it would pull averages. */
    private static long business(Span length) {
        return length.business()
                .filter(b -> !b.isZero() || !length.outsideHours())
                .map(Duration::toMillis)
                .orElse(UNKNOWN);
    }

    private int copySpan(CreditColumns from, int fromRow) {
        int row = nextSpan();
        elapsed[row] = from.elapsed[fromRow];
        business[row] = from.business[fromRow];
        settled[row] = from.settled[fromRow];
        flags[row] = from.flags[fromRow];
        return row;
    }

    private static int contact(Optional<FirstContact> contact) {
        int known = FIRST_CONTACT_KNOWN;
        return contact.map(c -> c.met() ? known | FIRST_CONTACT : known).orElse(0);
    }

    private int nextSpan() {
        if (spans == elapsed.length) {
            elapsed = Arrays.copyOf(elapsed, spans * 2);
            business = Arrays.copyOf(business, spans * 2);
            settled = Arrays.copyOf(settled, spans * 2);
            flags = Arrays.copyOf(flags, spans * 2);
        }
        return spans++;
    }

    private void grow() {
        kind = Arrays.copyOf(kind, size * 2);
        at = Arrays.copyOf(at, size * 2);
        agent = Arrays.copyOf(agent, size * 2);
        standing = Arrays.copyOf(standing, size * 2);
        span = Arrays.copyOf(span, size * 2);
    }

    /** The same columns as they are now; appending to this does not show in it. */
    CreditColumns view() {
        CreditColumns view = new CreditColumns();
        view.kind = kind;
        view.at = at;
        view.agent = agent;
        view.standing = standing;
        view.span = span;
        view.size = size;
        view.elapsed = elapsed;
        view.business = business;
        view.settled = settled;
        view.flags = flags;
        view.spans = spans;
        return view;
    }
}
