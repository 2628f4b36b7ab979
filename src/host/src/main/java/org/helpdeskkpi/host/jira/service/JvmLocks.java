package org.helpdeskkpi.host.jira.service;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The cluster's locks of a site that is a single node: reentrant, by name. */
final class JvmLocks implements ClusterLockService {
    private final Map<String, Named> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, n -> new Named());
    }

    private static final class Named extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
