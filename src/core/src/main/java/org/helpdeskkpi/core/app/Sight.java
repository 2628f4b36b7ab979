package org.helpdeskkpi.core.app;

import org.helpdeskkpi.core.ticket.AgentId;

/** How much someone sees of a help desk's people; each shows all that the ones before it show. */
public enum Sight {
    /** Not even what the team did. */
    NOTHING,
    /** What the team did, and nobody by name. */
    TEAM,
    /** That, and themself. */
    OWN,
    /** That, and everyone else. */
    EVERYONE;

    public boolean isAtLeast(Sight other) {
        return compareTo(other) >= 0;
    }

    /** Whether whoever has this sight may be told that it was this person. */
    public boolean shows(AgentId who, AgentId viewer) {
        return this == EVERYONE || this == OWN && who.equals(viewer);
    }
}
