package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock held by one node of the cluster at most. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
