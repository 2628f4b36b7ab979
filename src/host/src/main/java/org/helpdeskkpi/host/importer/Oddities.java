package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.importer.Finding.Kind;

/** Tells what is odd about an issue that can be taken nevertheless. */
final class Oddities {
    /** The longest text that Jira takes by default. */
    static final int LONGEST_TEXT = 32_767;

    private final JsonNode issue;
    private final TicketRecord ticket;
    private final BiConsumer<Kind, String> found;

    private Oddities(JsonNode issue, TicketRecord ticket, BiConsumer<Kind, String> found) {
        this.issue = issue;
        this.ticket = ticket;
        this.found = found;
    }

    static void tell(JsonNode issue, TicketRecord ticket, BiConsumer<Kind, String> found) {
        var oddities = new Oddities(issue, ticket, found);
        oddities.historyOrder();
        oddities.authors();
        oddities.beforeCreation();
        oddities.resolutionWithoutStatus();
        oddities.moves();
        oddities.longTexts();
        oddities.partOfTheData();
    }

    private void tell(Kind kind, String sentence) {
        found.accept(kind, ticket.key() + ": " + sentence);
    }

    /** Newest first is Jira Cloud's order, oldest first Jira Server's; anything else is odd. */
    private void historyOrder() {
        List<Instant> times = new ArrayList<>();
        for (JsonNode history : issue.path("changelog").path("histories")) {
            JiraDates.read(history.path("created"), "").ifPresent(times::add);
        }
        boolean up = false;
        boolean down = false;
        for (int i = 1; i < times.size(); i++) {
            up |= times.get(i).isAfter(times.get(i - 1));
            down |= times.get(i).isBefore(times.get(i - 1));
        }
        if (up && down) {
            tell(Kind.HISTORY_ORDER, "its history is out of order; it was put in order of time");
        }
    }

    private void authors() {
        long nobody = ticket.changes().stream().filter(c -> c.author() == null).count();
        if (nobody > 0) {
            tell(
                    Kind.HISTORY_WITHOUT_AUTHOR,
                    nobody + " of its changes name no author; they count as automation's");
        }
    }

    private void beforeCreation() {
        early(
                "changes",
                "read as made right at it",
                ticket.changes().stream().map(FieldChange::at));
        early("comments", "no answer", ticket.comments().stream().map(CommentRecord::at));
    }

    private void early(String what, String then, Stream<Instant> times) {
        long early = times.filter(at -> at.isBefore(ticket.created())).count();
        if (early > 0) {
            tell(
                    Kind.BEFORE_CREATION,
                    "%d of its %s dated before its creation; %s".formatted(early, what, then));
        }
    }

    private void resolutionWithoutStatus() {
        boolean resolved = ticket.fields().containsKey("resolution");
        if (resolved && !ticket.fields().containsKey("status")) {
            tell(Kind.RESOLUTION_WITHOUT_STATUS, "it has a resolution, but no status");
        }
    }

    private void moves() {
        Optional<FieldChange> move =
                ticket.changes().stream().filter(c -> "key".equals(c.field())).findFirst();
        move.ifPresent(c -> tell(Kind.MOVED, "it was " + c.from() + " before it moved"));
    }

    private void longTexts() {
        for (JsonNode comment : CommentReader.of(issue)) {
            int length = Texts.plain(comment.path("body")).length();
            if (length > LONGEST_TEXT) {
                tell(
                        Kind.LONG_TEXT,
                        "comment %s has %,d characters, more than Jira's %,d; it counts as a reply"
                                .formatted(comment.path("id").asText("?"), length, LONGEST_TEXT));
            }
        }
    }

    private void partOfTheData() {
        JsonNode changelog = issue.path("changelog");
        part("change groups", changelog, changelog.path("histories"));
        part("comments", issue.path("fields").path("comment"), CommentReader.of(issue));
    }

    private void part(String what, JsonNode page, JsonNode items) {
        if (page.path("total").asInt(0) > items.size()) {
            tell(
                    Kind.PART_OF_THE_DATA,
                    "the file has %d of its %d %s; its figures may be wrong"
                            .formatted(items.size(), page.path("total").asInt(), what));
        }
    }
}
