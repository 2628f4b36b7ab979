package org.helpdeskkpi.host.weight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.Host;
import org.helpdeskkpi.host.jira.IssueLoader;
import org.helpdeskkpi.host.jira.LoadedIssue;

/**
 * Fills a host with copies of the demo's tickets, each a few weeks earlier, and computes them all.
 */
final class ManyTickets {
    private static final int BATCH = 1_000;

    /** Of any key of the site's own. */
    private static final int FIRST_NUMBER = 1_000_000;

    /** Whole weeks, so that weekdays and hours stay; few, so that the last month has many. */
    private static final int WEEKS = 5;

    private static final String PROJECT = "HELP";

    private final Host host;
    private final TicketHistory history;
    private final IssueLoader loader;

    ManyTickets(Host host) {
        this.host = host;
        this.history = host.app().history();
        this.loader = new IssueLoader(host.jira().site());
    }

    /** So many tickets altogether. */
    void fill(int wanted) throws InterruptedException {
        List<TicketId> demo = history.all(Set.of(PROJECT));
        List<LoadedIssue> batch = new ArrayList<>();
        Set<String> fields = host.app().settings().current().settings().fields();
        for (int i = 0; i < wanted - demo.size(); i++) {
            TicketRecord ticket = history.of(demo.get(i % demo.size()), fields).orElseThrow();
            Duration earlier = Duration.ofDays(7L * (1 + i / demo.size() % WEEKS));
            batch.add(LoadedIssue.of(copy(ticket, FIRST_NUMBER + i, earlier)));
            if (batch.size() == BATCH) {
                loader.load(batch);
                batch.clear();
            }
        }
        loader.load(batch);
        compute();
    }

    private void compute() throws InterruptedException {
        BackfillMark mark = host.app().backfill().start("admin");
        while (mark.state() == BackfillMark.State.RUNNING) {
            TimeUnit.MILLISECONDS.sleep(500);
            mark = host.app().backfill().progress().orElse(mark);
        }
    }

    private static TicketRecord copy(TicketRecord t, int number, Duration earlier) {
        return new TicketRecord(
                new TicketId(number),
                PROJECT + "-" + number,
                t.project(),
                t.reporter(),
                t.creator(),
                t.created().minus(earlier),
                t.updated().minus(earlier),
                t.resolutionDate().map(at -> at.minus(earlier)),
                t.fields(),
                t.changes().stream().map(c -> change(c, c.at().minus(earlier))).toList(),
                t.comments().stream().map(c -> comment(c, c.at().minus(earlier))).toList());
    }

    private static FieldChange change(FieldChange c, Instant at) {
        return new FieldChange(
                c.historyId(), c.position(), c.author(), at, c.field(), c.from(), c.to());
    }

    private static CommentRecord comment(CommentRecord c, Instant at) {
        return new CommentRecord(c.id(), c.author(), at, c.internal());
    }
}
