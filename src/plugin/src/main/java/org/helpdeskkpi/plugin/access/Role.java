package org.helpdeskkpi.plugin.access;

/** What someone may see; a role may do all that the ones before it may. */
public enum Role {
    /** Not logged in. */
    ANONYMOUS,
    /** Logged in, without a part in the help desk. */
    CUSTOMER,
    /** Sees their own figures, and those of queues and of all together. */
    AGENT,
    /** Sees everyone's figures. */
    LEAD,
    /** Decides about the settings. */
    ADMIN;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
