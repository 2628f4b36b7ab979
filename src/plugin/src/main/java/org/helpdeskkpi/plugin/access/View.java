package org.helpdeskkpi.plugin.access;

import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.ticket.AgentId;

/**
 * What someone sees of the people of a help desk.
 *
 * @param viewer key of the user who looks; empty for nobody
 */
public record View(String viewer, Sight sight) {
    /** What whoever owns the data sees. */
    public static final View WHOLE = new View("", Sight.EVERYONE);

    /** Whether the one who looks may be told that it was this user. */
    public boolean mayName(String userKey) {
        return sight == Sight.EVERYONE
                || !viewer.isEmpty() && sight.shows(new AgentId(userKey), new AgentId(viewer));
    }
}
