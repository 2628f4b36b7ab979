package org.helpdeskkpi.host.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/**
 * Loads tickets with the history they bring, without events. People, projects and values that are
 * missing are created. A ticket whose key is there already replaces it; its id is kept unless
 * another issue has it.
 */
public final class IssueLoader {
    /** Ids beyond this were made from texts: such a ticket gets an id of the site's. */
    static final long LARGEST_ID = 1_000_000_000_000L;

    private final Site site;
    private final LoadedFields fields;

    public IssueLoader(Site site) {
        this.site = site;
        this.fields = new LoadedFields(site.catalog());
    }

    /** Loads them in one transaction and tells which issue each became, in the same order. */
    public List<Long> load(List<LoadedIssue> issues) {
        return site.writing(
                () -> {
                    addPeople(issues);
                    Map<Long, IssueDoc> docs = new HashMap<>();
                    Map<String, Long> keys = new HashMap<>();
                    List<Long> ids = new ArrayList<>();
                    for (LoadedIssue issue : issues) {
                        long id = idOf(issue.ticket(), docs, keys);
                        docs.put(id, doc(issue, id));
                        ids.add(id);
                    }
                    site.issues().save(docs.values());
                    return ids;
                });
    }

    private long idOf(TicketRecord ticket, Map<Long, IssueDoc> docs, Map<String, Long> keys) {
        Optional<Long> known =
                Optional.ofNullable(keys.get(ticket.key()))
                        .or(() -> site.issues().byKey(ticket.key()).map(IssueDoc::id));
        long wanted = ticket.id().value();
        boolean free =
                wanted > 0
                        && wanted < LARGEST_ID
                        && !docs.containsKey(wanted)
                        && site.issues().byId(wanted).isEmpty();
        long id = known.orElseGet(() -> free ? wanted : site.sequences().next("issue"));
        site.sequences().used("issue", id);
        keys.put(ticket.key(), id);
        return id;
    }

    private IssueDoc doc(LoadedIssue issue, long id) {
        TicketRecord ticket = issue.ticket();
        site.catalog().projectNamed(ticket.project(), ticket.project());
        return new IssueDoc(
                id,
                ticket.key(),
                List.of(),
                ticket.project(),
                Optional.ofNullable(ticket.creator()).orElse(ticket.reporter()),
                ticket.created(),
                ticket.updated(),
                ticket.resolutionDate().orElse(null),
                fields.of(issue),
                new LoadedComments(site, id).of(issue),
                new LoadedHistories(site.catalog(), issue).all(),
                List.of());
    }

    private void addPeople(List<LoadedIssue> issues) {
        Map<String, String> unknown = new HashMap<>();
        for (LoadedIssue issue : issues) {
            people(issue.ticket())
                    .filter(key -> site.users().byKey(key).isEmpty())
                    .forEach(key -> unknown.put(key, issue.names().getOrDefault(key, key)));
        }
        site.users().named(unknown);
    }

    private static Stream<String> people(TicketRecord ticket) {
        Set<String> people = new HashSet<>(ticket.fields().getOrDefault("assignee", List.of()));
        people.add(ticket.reporter());
        people.add(ticket.creator());
        ticket.comments().stream().map(CommentRecord::author).forEach(people::add);
        for (FieldChange change : ticket.changes()) {
            people.add(change.author());
            if (change.field().equals("assignee")) {
                people.add(change.from());
                people.add(change.to());
            }
        }
        return people.stream().filter(Objects::nonNull).filter(key -> !key.isBlank());
    }
}
