package org.helpdeskkpi.host.importer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.jira.IssueLoader;
import org.helpdeskkpi.host.jira.LoadedIssue;
import org.helpdeskkpi.host.jira.Site;

/** Loads a file of issues into a site, with their history, telling how far it is. */
public final class Importer {
    private static final int BATCH = 500;

    private final IssueLoader loader;
    private final Progress progress;
    private final Set<String> projects = new TreeSet<>();
    private final List<LoadedIssue> batch = new ArrayList<>();
    private int loaded;

    public Importer(Site site, PrintStream out) {
        this.loader = new IssueLoader(site);
        this.progress = new Progress("imported", out);
    }

    /** Loads every issue that can be read; returns how many. */
    public int load(Path file, Consumer<Finding> findings) throws IOException {
        new IssueReader(file, findings).read(this::add);
        flush();
        progress.end(loaded);
        return loaded;
    }

    /** The keys of the projects that had a ticket in the file. */
    public Set<String> projects() {
        return projects;
    }

    private void add(ImportedIssue issue) {
        projects.add(issue.ticket().project());
        batch.add(loaded(issue));
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        loader.load(batch);
        loaded += batch.size();
        batch.clear();
        progress.at(loaded);
    }

    private static LoadedIssue loaded(ImportedIssue issue) {
        TicketRecord ticket = issue.ticket();
        String summary = Texts.of(issue.json().path("fields").path("summary"));
        return new LoadedIssue(
                ticket,
                summary == null ? ticket.key() : summary,
                bodies(issue),
                DisplayNames.of(issue.json()));
    }

    /** A text that Jira would not take is cut. */
    private static Map<Long, String> bodies(ImportedIssue issue) {
        Map<Long, String> bodies = new HashMap<>();
        List<CommentRecord> comments = issue.ticket().comments();
        for (int i = 0; i < comments.size(); i++) {
            String body = Texts.plain(CommentReader.of(issue.json()).path(i).path("body"));
            int length = Math.min(body.length(), Oddities.LONGEST_TEXT);
            bodies.put(comments.get(i).id(), body.substring(0, length));
        }
        return bodies;
    }
}
