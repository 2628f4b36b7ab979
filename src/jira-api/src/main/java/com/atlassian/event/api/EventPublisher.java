package com.atlassian.event.api;

/** Publishes events to every registered listener. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
