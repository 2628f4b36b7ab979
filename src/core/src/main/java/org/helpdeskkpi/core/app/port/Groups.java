package org.helpdeskkpi.core.app.port;

/** Knows who is in which group. */
@FunctionalInterface
public interface Groups {
    boolean isMember(String userKey, String group);
}
