package org.helpdeskkpi.plugin.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.Privacy;
import org.helpdeskkpi.core.app.port.ViewLog;
import org.helpdeskkpi.core.ticket.TicketId;

/** What the user who asks sees: of issues what Jira lets them, of people what privacy does. */
public record Eyes(Browsing browsing, Access access, Looks looks) {
    public Optional<Browsing.Seen> find(TicketId ticket) {
        return browsing.find(ticket);
    }

    public Map<TicketId, Browsing.Seen> findAll(Collection<TicketId> tickets) {
        return browsing.findAll(tickets);
    }

    public boolean maySee(TicketId ticket) {
        return browsing.maySee(ticket);
    }

    public View view(String project) {
        return access.view(project);
    }

    /** Notes that someone is told of everyone by name. */
    public void note(View view, String kind, String project) {
        looks.note(view.viewer(), kind, ViewLog.ALL, Set.of(project));
    }

    public Privacy.Mode mode(String project) {
        return access.mode(project);
    }
}
