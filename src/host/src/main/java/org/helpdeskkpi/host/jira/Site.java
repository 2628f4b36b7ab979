package org.helpdeskkpi.host.jira;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.helpdeskkpi.host.jira.event.Events;
import org.helpdeskkpi.host.jira.jql.Functions;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.store.SiteStore;

/**
 * A whole small Jira: its users, its configuration and its issues. Everything is in memory for
 * reading; a change is in the database before it can be seen and before its event is published.
 */
public final class Site {
    private final InstantSource clock;
    private final Sequences sequences;
    private final Users users;
    private final Catalog catalog;
    private final Issues issues;
    private final Events events = new Events();
    private final Functions functions = new Functions();
    private final ReentrantLock writing = new ReentrantLock();

    public Site(DataSource database, InstantSource clock) {
        SiteStore store = new SiteStore(database);
        this.clock = clock;
        sequences = new Sequences(store);
        users = new Users(store);
        catalog = new Catalog(store, sequences);
        issues = new Issues(store, sequences);
        Standards.addTo(catalog);
    }

    public Users users() {
        return users;
    }

    public Catalog catalog() {
        return catalog;
    }

    public Issues issues() {
        return issues;
    }

    public Events events() {
        return events;
    }

    /** What apps have added to JQL. */
    public Functions functions() {
        return functions;
    }

    /** What this user may do to issues: each call is one change, with its history and events. */
    public Acting as(String user) {
        return new Acting(this, user == null ? null : users.byKey(user).orElseThrow());
    }

    /** A live view of an issue as plugins see it. */
    public IssueView view(IssueDoc issue) {
        return new IssueView(this, issue);
    }

    /** Now, to the millisecond as a database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Sequences sequences() {
        return sequences;
    }

    /** One change at a time; events are published after it, outside. */
    <T> T writing(Supplier<T> change) {
        writing.lock();
        try {
            return change.get();
        } finally {
            writing.unlock();
        }
    }
}
