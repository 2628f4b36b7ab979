package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaReading.State;

/**
 * Clocks of targets, column by column. The few that are not stopped point to a second set of
 * columns, which tells when they change their state. Rows are only ever appended.
 */
final class ClockColumns {
    private static final int STOPPED = -1;
    private static final long NEVER = Long.MAX_VALUE;

    byte[] metric = new byte[16];

    /** When it stopped; of one that is not stopped, when it is due or else when it started. */
    long[] at = new long[16];

    int[] agent = new int[16];
    int[] standing = new int[16];
    int size;

    private long[] taken = new long[16];
    private boolean[] flag = new boolean[16];
    private int[] open = new int[16];

    private long[] risk = new long[4];
    private long[] breach = new long[4];
    private long[] due = new long[4];
    private int opens;

    /** Whether anything can be told of it: nothing can where its calendar never opens. */
    static boolean isKnown(SlaClock clock) {
        return clock.taken().isPresent() || clock.bounds().due().isPresent();
    }

    void add(SlaClock clock, int agentCode, int standingCode) {
        if (size == metric.length) {
            grow();
        }
        metric[size] = (byte) clock.metric().ordinal();
        at[size] = at(clock).toEpochMilli();
        agent[size] = agentCode;
        standing[size] = standingCode;
        taken[size] = clock.taken().map(Duration::toMillis).orElse(CreditColumns.UNKNOWN);
        flag[size] = clock.met().orElse(clock.isPaused());
        open[size] = clock.isStopped() ? STOPPED : addOpen(clock.bounds());
        size++;
    }

    private static Instant at(SlaClock clock) {
        return clock.stop()
                .map(SlaClock.Mark::at)
                .or(() -> clock.bounds().due())
                .orElse(clock.start().at());
    }

    private static long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(NEVER);
    }

    void copy(ClockColumns from, int row) {
        if (size == metric.length) {
            grow();
        }
        metric[size] = from.metric[row];
        at[size] = from.at[row];
        agent[size] = from.agent[row];
        standing[size] = from.standing[row];
        taken[size] = from.taken[row];
        flag[size] = from.flag[row];
        int other = from.open[row];
        open[size] =
                other == STOPPED
                        ? STOPPED
                        : addOpen(from.risk[other], from.breach[other], from.due[other]);
        size++;
    }

    boolean isStopped(int row) {
        return open[row] == STOPPED;
    }

    /** How it stands at that instant; a stopped one in time or not. */
    State state(int row, long now) {
        if (isStopped(row)) {
            return flag[row] ? State.MET : State.BREACHED;
        }
        if (now > breach[open[row]]) {
            return State.BREACHED;
        }
        if (flag[row]) {
            return State.PAUSED;
        }
        return now > risk[open[row]] ? State.AT_RISK : State.RUNNING;
    }

    /** How long it took; {@link CreditColumns#UNKNOWN} while it is not stopped. */
    long taken(int row) {
        return isStopped(row) ? taken[row] : CreditColumns.UNKNOWN;
    }

    /** When one that is not stopped is due; the end of time where nobody knows. */
    long due(int row) {
        return due[open[row]];
    }

    private int addOpen(SlaClock.Bounds bounds) {
        return addOpen(millis(bounds.risk()), millis(bounds.breach()), millis(bounds.due()));
    }

    private int addOpen(long riskAt, long breachAt, long dueAt) {
        if (opens == risk.length) {
            risk = Arrays.copyOf(risk, opens * 2);
            breach = Arrays.copyOf(breach, opens * 2);
            due = Arrays.copyOf(due, opens * 2);
        }
        risk[opens] = riskAt;
        breach[opens] = breachAt;
        due[opens] = dueAt;
        return opens++;
    }

    private void grow() {
        metric = Arrays.copyOf(metric, size * 2);
        at = Arrays.copyOf(at, size * 2);
        agent = Arrays.copyOf(agent, size * 2);
        standing = Arrays.copyOf(standing, size * 2);
        taken = Arrays.copyOf(taken, size * 2);
        flag = Arrays.copyOf(flag, size * 2);
        open = Arrays.copyOf(open, size * 2);
    }

    /** The same columns as they are now; appending to this does not show in it. */
    ClockColumns view() {
        ClockColumns view = new ClockColumns();
        view.metric = metric;
        view.at = at;
        view.agent = agent;
        view.standing = standing;
        view.size = size;
        view.taken = taken;
        view.flag = flag;
        view.open = open;
        view.risk = risk;
        view.breach = breach;
        view.due = due;
        view.opens = opens;
        return view;
    }
}
