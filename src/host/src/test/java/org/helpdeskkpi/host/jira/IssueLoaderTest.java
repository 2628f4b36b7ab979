package org.helpdeskkpi.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.Issue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.HistoryDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.ItemDoc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueLoaderTest {
    private static final Instant CREATED = Instant.parse("2020-01-01T08:00:00Z");
    private static final long OWN_ID = 777;

    @TempDir Path folder;
    private TestSite test;
    private IssueLoader loader;
    private final HeardEvents heard = new HeardEvents();

    @BeforeEach
    void start() {
        test = new TestSite(folder);
        loader = new IssueLoader(test.site());
        test.site().events().register(heard);
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void aTicketKeepsItsIdItsHistoryAndItsTimes() {
        loader.load(List.of(LoadedIssue.of(ticket(OWN_ID, "INC0042", 5))));
        test.reopen();

        IssueDoc issue = test.site().issues().byKey("INC0042").orElseThrow();
        assertThat(issue.id()).isEqualTo(OWN_ID);
        assertThat(issue.created()).isEqualTo(CREATED);
        assertThat(issue.updated()).isEqualTo(CREATED.plusSeconds(90));
        assertThat(issue.histories()).extracting(HistoryDoc::id).containsExactly(1L, 2L);
        assertThat(issue.histories().get(1).items())
                .extracting(ItemDoc::field, ItemDoc::fromText, ItemDoc::toText)
                .containsExactly(tuple("status", "New", "Closed"), tuple("Queue", "A", "B"));
        assertThat(issue.comments())
                .extracting(CommentDoc::id, CommentDoc::internal)
                .containsExactly(tuple(5L, true));
    }

    @Test
    void peopleProjectsAndValuesAreCreatedAndNothingIsPublished() {
        loader.load(List.of(LoadedIssue.of(ticket(OWN_ID, "INC0042", 5))));
        Issue issue = test.jira().issueManager().getIssueObject("INC0042");

        assertThat(issue.getReporter().getKey()).isEqualTo("Caller 1");
        assertThat(issue.getProjectObject().getKey()).isEqualTo("INC");
        assertThat(issue.getStatus().getStatusCategory().getKey()).isEqualTo("done");
        var queue = test.jira().customFieldManager().getCustomFieldObjectsByName("Queue");
        assertThat(issue.getCustomFieldValue(queue.iterator().next())).hasToString("B");
        assertThat(heard.take()).isEmpty();
    }

    @Test
    void loadingTwiceReplaces() {
        loader.load(List.of(LoadedIssue.of(ticket(OWN_ID, "INC0042", 5))));
        List<Long> ids = loader.load(List.of(LoadedIssue.of(ticket(99, "INC0042", 5))));

        assertThat(ids).containsExactly(OWN_ID);
        assertThat(test.site().issues().count()).isEqualTo(1);
    }

    @Test
    void idsThatAreTakenAreReplacedByFreeOnes() {
        IssueDoc there = test.issueBy("carla", "Printer");
        CommentDoc comment = test.site().as("anna").comment(there.id(), NewComment.open("hello"));

        List<Long> ids =
                loader.load(
                        List.of(
                                LoadedIssue.of(ticket(there.id(), "INC1", comment.id())),
                                LoadedIssue.of(ticket(1L << 50, "INC2", 6))));

        assertThat(ids).doesNotContain(there.id(), 1L << 50).doesNotHaveDuplicates();
        assertThat(test.site().issues().byComment(comment.id()))
                .map(IssueDoc::key)
                .contains("HELP-1");
        assertThat(test.site().issues().byKey("INC1").orElseThrow().comments()).hasSize(1);
    }

    private static TicketRecord ticket(long id, String key, long comment) {
        return new TicketRecord(
                new TicketId(id),
                key,
                "INC",
                "Caller 1",
                null,
                CREATED,
                CREATED.plusSeconds(90),
                Optional.of(CREATED.plusSeconds(60)),
                Map.of(
                        "status", List.of("Closed"),
                        "resolution", List.of("code 5"),
                        "queue", List.of("B")),
                List.of(
                        new FieldChange(
                                2, 1, "Agent 7", CREATED.plusSeconds(60), "queue", "A", "B"),
                        new FieldChange(
                                2,
                                0,
                                "Agent 7",
                                CREATED.plusSeconds(60),
                                "status",
                                "New",
                                "Closed"),
                        new FieldChange(
                                1, 0, null, CREATED.plusSeconds(30), "assignee", null, "Agent 7")),
                List.of(new CommentRecord(comment, "Agent 7", CREATED.plusSeconds(50), true)));
    }
}
