package org.helpdeskkpi.host.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** What the issue's page shows, as far as this user may see it. */
public record IssuePage(Site site, IssueDoc issue, SiteUser user) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    /** Somebody said something at some time. */
    public record Remark(String who, String when, boolean internal, String text) {}

    /** Somebody changed fields at some time. */
    public record Change(String who, String when, List<Item> items) {}

    /** One changed field, by what a reader sees. */
    public record Item(String field, String from, String to) {}

    public String heading() {
        return issue.key() + " " + issue.value(Fields.SUMMARY);
    }

    /** Field names with their values. */
    public Map<String, String> fields() {
        Map<String, String> shown = new TreeMap<>();
        issue.fields().forEach((name, values) -> shown.put(name, String.join(", ", values)));
        shown.remove(Fields.SUMMARY);
        shown.put("created", time(issue.created()));
        shown.put("updated", time(issue.updated()));
        shown.put("resolved", time(issue.resolved()));
        return shown;
    }

    public List<Remark> comments() {
        return issue.comments().stream()
                .filter(comment -> Access.maySee(user, comment))
                .map(this::remark)
                .toList();
    }

    public List<Change> changes() {
        return issue.histories().stream()
                .map(
                        history ->
                                new Change(
                                        name(history.author()),
                                        time(history.at()),
                                        history.items().stream()
                                                .map(
                                                        i ->
                                                                new Item(
                                                                        i.field(),
                                                                        shown(i.fromText()),
                                                                        shown(i.toText())))
                                                .toList()))
                .toList();
    }

    private Remark remark(CommentDoc comment) {
        return new Remark(
                name(comment.author()),
                time(comment.created()),
                comment.restricted(),
                comment.body());
    }

    private String name(String key) {
        return site.users().byKey(key).map(SiteUser::displayName).orElse(shown(key));
    }

    private static String time(Instant at) {
        return at == null ? "-" : TIME.format(at);
    }

    private static String shown(String text) {
        return text == null || text.isEmpty() ? "-" : text;
    }
}
