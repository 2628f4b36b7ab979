package org.helpdeskkpi.plugin.job;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that only one node does at a time; whoever comes second leaves it to the first. */
public final class ClusterTask {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterTask.class);
    private static final String PREFIX = "helpdesk-kpi-";

    private final String name;
    private final ClusterLockService locks;
    private final Supplier<List<String>> work;

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
        try {
            ClusterLock lock = locks.getLockForName(name);
            if (lock.tryLock()) {
                try {
                    work.get().forEach(line -> LOG.warn("{}: not recorded: {}", name, line));
                } finally {
                    lock.unlock();
                }
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed and is tried again", name, e);
        }
    }
}
