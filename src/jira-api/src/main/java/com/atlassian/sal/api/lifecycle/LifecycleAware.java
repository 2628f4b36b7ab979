package com.atlassian.sal.api.lifecycle;

/** A service that is told when the product has started and when it stops. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
