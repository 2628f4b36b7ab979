package com.atlassian.beehive;

/** Hands out the cluster's locks by name. */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
