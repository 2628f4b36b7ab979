package org.helpdeskkpi.core.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * All credits and clocks of all tickets, held column by column so that a report over millions is a
 * scan of arrays. Safe for one writer at a time and many readers; a reader sees a ticket whole or
 * not at all.
 */
public final class Facts {
    /** Below this it is not worth tidying up. */
    private static final int FEW = 1_000;

    private final Dictionary<String> projects = new Dictionary<>();
    private final Dictionary<AgentId> agents = new Dictionary<>();
    private final Dictionary<Standing> standings = new Dictionary<>();
    private TicketColumns tickets = new TicketColumns();
    private CreditColumns credits = new CreditColumns();
    private ClockColumns clocks = new ClockColumns();
    private LongIndex rows = new LongIndex();
    private long[] dead = new long[1];
    private int alive;
    private volatile Snapshot snapshot = publish();

    /** Replaces what is known of these tickets. */
    public synchronized void put(Collection<TicketKpis> replaced) {
        if (replaced.isEmpty()) {
            return;
        }
        dead = Arrays.copyOf(dead, (tickets.size + replaced.size() >> 6) + 1);
        replaced.forEach(this::append);
        snapshot = publish();
    }

    /** Forgets a ticket; one that is not known is ignored. */
    public synchronized void remove(TicketId ticket) {
        removeAll(List.of(ticket));
    }

    /** Forgets these tickets; those that are not known are ignored. */
    public synchronized void removeAll(Collection<TicketId> removed) {
        if (removed.isEmpty()) {
            return;
        }
        dead = dead.clone();
        removed.forEach(ticket -> kill(ticket.value()));
        snapshot = publish();
    }

    public int tickets() {
        return snapshot.alive();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    private void append(TicketKpis kpis) {
        kill(kpis.ticket().value());
        for (Credit credit : kpis.credits()) {
            credits.add(credit, agents.code(credit.agent()), standings.code(credit.standing()));
        }
        List<SlaClock> known = kpis.clocks().stream().filter(ClockColumns::isKnown).toList();
        for (SlaClock clock : known) {
            clocks.add(clock, agents.code(clock.agent()), standings.code(clock.standing()));
        }
        rows.put(kpis.ticket().value(), tickets.size);
        int project = projects.code(kpis.project());
        tickets.add(kpis, project, kpis.credits().size(), known.size());
        alive++;
    }

    /**
     * A new row stands for a ticket from when it is indexed; the bit tells whether it still does.
     */
    private void kill(long ticket) {
        int row = rows.get(ticket);
        if (row != LongIndex.NONE && (dead[row >> 6] & 1L << row) == 0) {
            dead[row >> 6] |= 1L << row;
            alive--;
        }
    }

    private Snapshot publish() {
        if (tickets.size > FEW && alive < tickets.size / 2) {
            compact();
        }
        return new Snapshot(
                tickets.view(),
                credits.view(),
                clocks.view(),
                dead,
                alive,
                new Snapshot.Names(projects.view(), agents.view(), standings.view()));
    }

    /** Copies the living into new columns; readers keep the old ones as long as they need. */
    private void compact() {
        TicketColumns oldTickets = tickets;
        CreditColumns oldCredits = credits;
        ClockColumns oldClocks = clocks;
        long[] oldDead = dead;
        tickets = new TicketColumns();
        credits = new CreditColumns();
        clocks = new ClockColumns();
        rows = new LongIndex();
        dead = new long[(alive >> 6) + 1];
        for (int row = 0; row < oldTickets.size; row++) {
            if ((oldDead[row >> 6] & 1L << row) == 0) {
                int first = oldTickets.firstCredit[row];
                int end = oldTickets.firstCredit[row + 1];
                for (int credit = first; credit < end; credit++) {
                    credits.copy(oldCredits, credit);
                }
                int firstClock = oldTickets.firstClock[row];
                int endOfClocks = oldTickets.firstClock[row + 1];
                for (int clock = firstClock; clock < endOfClocks; clock++) {
                    clocks.copy(oldClocks, clock);
                }
                rows.put(oldTickets.id[row], tickets.size);
                tickets.copy(oldTickets, row, end - first, endOfClocks - firstClock);
            }
        }
    }
}
