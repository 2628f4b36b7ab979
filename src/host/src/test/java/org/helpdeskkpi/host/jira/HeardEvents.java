package org.helpdeskkpi.host.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import java.util.ArrayList;
import java.util.List;

/** A listener that writes down what it hears. */
public final class HeardEvents {
    private final List<String> heard = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @EventListener
    public void on(IssueEvent event) {
        add(
                "IssueEvent "
                        + event.getEventTypeId()
                        + (event.getComment() == null ? "" : " +comment"));
    }

    @EventListener
    public void on(IssueChangedEvent event) {
        add(
                "IssueChangedEvent "
                        + event.getChangeItems().stream().map(item -> item.getField()).toList());
    }

    @EventListener
    public void on(IssuePreDeleteEvent event) {
        add("IssuePreDeleteEvent " + event.getIssue().getKey());
    }

    private void add(String event) {
        heard.add(event);
        threads.add(Thread.currentThread());
    }

    /** What came since the last call. */
    public List<String> take() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    public List<Thread> threads() {
        return threads;
    }
}
