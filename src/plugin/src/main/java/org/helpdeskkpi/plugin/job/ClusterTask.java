package org.helpdeskkpi.plugin.job;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that only one node does at a time; whoever comes second leaves it to the first. */
public final class ClusterTask {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterTask.class);
    static final String PREFIX = "helpdesk-kpi-";

    private final String name;
    private final ClusterLockService locks;
    private final Supplier<List<String>> work;

    /** Read by each run, written by the stop, which thereby waits for them. */
    private final ReadWriteLock running = new ReentrantReadWriteLock();

    private volatile boolean stopped;

    /**
     * @param work says a line about each ticket that failed
     */
    public ClusterTask(String name, ClusterLockService locks, Supplier<List<String>> work) {
        this.name = PREFIX + name;
        this.locks = locks;
        this.work = work;
    }

    String name() {
        return name;
    }

    /** Runs unless another node is at it; what goes wrong is logged and left to the next time. */
    public void run() {
        if (!stopped && running.readLock().tryLock()) {
            try {
                runUnlessStopped();
            } finally {
                running.readLock().unlock();
            }
        }
    }

    private void runUnlessStopped() {
        try {
            ClusterLock lock = locks.getLockForName(name);
            if (!stopped && lock.tryLock()) {
                try {
                    work.get().forEach(line -> LOG.warn("{}: not recorded: {}", name, line));
                } finally {
                    lock.unlock();
                }
            }
        } catch (CancellationException e) {
            LOG.info("{} was broken off and goes on after the next start", name);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed and is tried again", name, e);
        }
    }

    /** Does not run any more; a run that began goes on. */
    public void stop() {
        stopped = true;
    }

    /**
     * Waits, once stopped, for the runs on all threads, those of Jira's scheduler included.
     *
     * @return whether they ended in time
     */
    public boolean join(Duration patience) {
        try {
            if (!running.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            running.writeLock().unlock();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
