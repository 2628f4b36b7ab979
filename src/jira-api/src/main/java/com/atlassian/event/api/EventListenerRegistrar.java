package com.atlassian.event.api;

/** Registers and removes event listeners. */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);
}
