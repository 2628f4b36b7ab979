package org.helpdeskkpi.plugin.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.util.List;
import org.helpdeskkpi.core.ticket.TicketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears that a ticket was touched and hands it over. Runs on the user's thread, so it does nothing
 * else and lets nothing out; what an event means is worked out from the ticket's history.
 */
public final class IssueListener {
    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    /** Jira Service Management may mark a comment as internal just after the event. */
    static final Duration MARK = Duration.ofSeconds(2);

    /** The event comes before the deletion, which may take a while or fail. */
    private static final List<Duration> DELETION =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1));

    private final TouchedTickets touched;
    private final Runnable reconcile;

    /**
     * @param reconcile removes the values of tickets that are gone
     */
    public IssueListener(TouchedTickets touched, Runnable reconcile) {
        this.touched = touched;
        this.reconcile = reconcile;
    }

    @EventListener
    public void heard(IssueEvent event) {
        safely(() -> touch(event.getIssue(), event.getComment() != null));
    }

    @EventListener
    public void heard(IssueChangedEvent event) {
        safely(() -> touch(event.getIssue(), event.getComment().isPresent()));
    }

    @EventListener
    public void heard(IssuePreDeleteEvent event) {
        safely(
                () -> {
                    TicketId ticket = id(event.getIssue());
                    DELETION.forEach(delay -> touched.touchAfter(delay, ticket));
                });
    }

    @EventListener
    public void heard(ProjectDeletedEvent event) {
        safely(() -> touched.run(reconcile));
    }

    private void touch(Issue issue, boolean commented) {
        touched.touch(id(issue));
        if (commented) {
            touched.touchAfter(MARK, id(issue));
        }
    }

    private static TicketId id(Issue issue) {
        return new TicketId(issue.getId());
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("an event was not taken; the catch-up finds its ticket", e);
        }
    }
}
