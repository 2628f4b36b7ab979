package org.helpdeskkpi.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
    @TempDir Path folder;
    private TestSite test;
    private IssueDoc issue;
    private Acting anna;
    private final HeardEvents heard = new HeardEvents();

    @BeforeEach
    void start() {
        test = new TestSite(folder);
        test.site().events().register(heard);
        issue = test.issueBy("carla", "Printer");
        anna = test.site().as("anna");
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void everyChangeTellsItsTypeAndItsItems() {
        assertThat(heard.take()).containsExactly("IssueEvent 1");
        anna.assign(issue.id(), "anna");
        assertThat(heard.take()).containsExactly("IssueEvent 3", "IssueChangedEvent [assignee]");
        anna.edit(issue.id(), Map.of(Fields.PRIORITY, List.of("High")), null);
        assertThat(heard.take()).containsExactly("IssueEvent 2", "IssueChangedEvent [priority]");
        anna.comment(issue.id(), NewComment.open("hello"));
        assertThat(heard.take()).containsExactly("IssueEvent 6 +comment", "IssueChangedEvent []");
        anna.move(issue.id(), "DEV");
        assertThat(heard.take())
                .containsExactly("IssueEvent 9", "IssueChangedEvent [project, Key]");
    }

    @Test
    void transitionsHaveTypesOfTheirOwnAndCarryTheirComment() {
        heard.take();
        step("Open", "Resolved", NewComment.open("done"));
        assertThat(heard.take())
                .containsExactly("IssueEvent 4 +comment", "IssueChangedEvent [status, resolution]");
        step("Resolved", "Reopened", null);
        assertThat(heard.take())
                .containsExactly("IssueEvent 7", "IssueChangedEvent [status, resolution]");
        step("Reopened", "Escalated", null);
        assertThat(heard.take()).containsExactly("IssueEvent 13", "IssueChangedEvent [status]");
    }

    @Test
    void editedAndDeletedCommentsAndDeletedIssuesAreTold() {
        CommentDoc comment = anna.comment(issue.id(), NewComment.open("helo"));
        heard.take();
        anna.editComment(comment, "hello");
        assertThat(heard.take()).containsExactly("IssueEvent 14 +comment");
        anna.deleteComment(comment);
        assertThat(heard.take()).containsExactly("IssueEvent 17 +comment");
        anna.delete(issue.id());
        assertThat(heard.take()).containsExactly("IssuePreDeleteEvent HELP-1", "IssueEvent 8");
    }

    @Test
    void nothingIsToldWhenNothingChanged() {
        heard.take();
        anna.edit(issue.id(), Map.of(Fields.SUMMARY, List.of("Printer")), null);
        assertThat(heard.take()).isEmpty();
    }

    @Test
    void listenersRunOnTheCallersThread() {
        assertThat(heard.threads()).containsOnly(Thread.currentThread());
    }

    @Test
    void aChangeIsInTheDatabaseBeforeAnyListenerHearsOfIt() {
        Looking looking = new Looking(test);
        test.site().events().register(looking);
        anna.assign(issue.id(), "anna");
        assertThat(looking.seen).contains("\"assignee\":[\"anna\"]");
    }

    @Test
    void aThrowingListenerHarmsNobodyAndIsCounted() {
        test.site().events().register(new Throwing());
        heard.take();
        anna.assign(issue.id(), "anna");
        assertThat(heard.take()).hasSize(2);
        assertThat(test.site().events().failures()).isEqualTo(1);
    }

    @Test
    void whatListensToNothingIsRefused() {
        assertThatThrownBy(() -> test.site().events().register("nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void step(String from, String to, NewComment comment) {
        anna.transition(issue.id(), Workflow.to(from, to).orElseThrow(), Map.of(), comment);
    }

    /** Throws on every event. */
    public static final class Throwing {
        @EventListener
        public void on(IssueEvent event) {
            throw new IllegalStateException("on purpose");
        }
    }

    /** Reads the issue's row through a connection of its own when it hears of it. */
    public static final class Looking {
        private final TestSite test;
        private String seen;

        Looking(TestSite test) {
            this.test = test;
        }

        @EventListener
        public void on(IssueEvent event) throws SQLException {
            seen = test.row(event.getIssue().getId());
        }
    }
}
