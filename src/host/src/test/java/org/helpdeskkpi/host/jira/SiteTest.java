package org.helpdeskkpi.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.ItemDoc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    @TempDir Path folder;
    private TestSite test;

    @BeforeEach
    void start() {
        test = new TestSite(folder);
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void everythingSurvivesARestart() {
        IssueDoc issue = test.issueBy("carla", "Printer");
        Acting anna = test.site().as("anna");
        anna.assign(issue.id(), "anna");
        anna.comment(issue.id(), NewComment.internal("look into it"));
        anna.transition(issue.id(), Workflow.to("Open", "Resolved").orElseThrow(), Map.of(), null);
        IssueDoc before = test.site().issues().byId(issue.id()).orElseThrow();

        Site after = test.reopen();

        assertThat(after.issues().byKey("HELP-1")).contains(before);
        assertThat(after.users().byKey("anna").orElseThrow().groups())
                .containsExactlyInAnyOrder("helpdesk-agents", Users.EVERYONE);
        assertThat(after.catalog().fields()).hasSize(1);
        assertThat(after.catalog().project("HELP")).isPresent();
    }

    @Test
    void idsAndKeysAreNotGivenTwiceThoughTheLastIssueIsDeleted() {
        IssueDoc issue = test.issueBy("carla", "Printer");
        test.site().as("admin").delete(issue.id());
        test.reopen();

        IssueDoc next = test.issueBy("carla", "Again");

        assertThat(next.key()).isEqualTo("HELP-2");
        assertThat(next.id()).isGreaterThan(issue.id());
    }

    @Test
    void aMoveKeepsTheIdAndTheOldKeyStillFindsTheIssue() {
        IssueDoc issue = test.issueBy("carla", "Printer");
        test.site().as("anna").move(issue.id(), "DEV");
        test.reopen();

        assertThat(test.jira().issueManager().getIssueObject("HELP-1").getKey()).isEqualTo("DEV-1");
        assertThat(test.jira().issueManager().getIssueObject("DEV-1").getId())
                .isEqualTo(issue.id());
        assertThat(test.jira().issueManager().getIssueByCurrentKey("HELP-1")).isNull();
    }

    @Test
    void resolvingSetsDateAndResolutionInOneHistoryEntryAndReopeningClearsThem() {
        IssueDoc issue = test.issueBy("carla", "Printer");
        Acting anna = test.site().as("anna");
        test.later(Duration.ofHours(1));

        IssueDoc resolved =
                anna.transition(
                        issue.id(), Workflow.to("Open", "Resolved").orElseThrow(), Map.of(), null);
        IssueDoc reopened =
                anna.transition(
                        issue.id(),
                        Workflow.to("Resolved", "Reopened").orElseThrow(),
                        Map.of(),
                        null);

        assertThat(resolved.resolved()).isEqualTo(test.site().now());
        assertThat(resolved.histories().get(0).items())
                .extracting(ItemDoc::field)
                .containsExactly("status", "resolution");
        assertThat(reopened.resolved()).isNull();
        assertThat(reopened.histories().get(1).items())
                .extracting(ItemDoc::field, ItemDoc::toText)
                .contains(org.assertj.core.groups.Tuple.tuple("resolution", null));
    }

    @Test
    void aChangedComponentIsOneItemForWhatWentAndOneForWhatCame() {
        IssueDoc issue = test.issueBy("carla", "Printer");
        Acting anna = test.site().as("anna");
        anna.edit(issue.id(), Map.of(Fields.COMPONENTS, List.of("Billing")), null);

        IssueDoc moved =
                anna.edit(issue.id(), Map.of(Fields.COMPONENTS, List.of("Technical")), null);

        assertThat(moved.histories().get(1).items())
                .extracting(ItemDoc::field, ItemDoc::fromText, ItemDoc::toText)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Component", "Billing", null),
                        org.assertj.core.groups.Tuple.tuple("Component", null, "Technical"));
    }

    @Test
    void anEditWithoutAChangeLeavesNoHistory() {
        IssueDoc issue = test.issueBy("carla", "Printer");
        IssueDoc same =
                test.site()
                        .as("anna")
                        .edit(issue.id(), Map.of(Fields.SUMMARY, List.of("Printer")), null);

        assertThat(same).isEqualTo(issue);
    }

    @Test
    void theInternalMarkOfACommentCanBeReadAsItsProperty() {
        IssueDoc issue = test.issueBy("carla", "Printer");
        CommentDoc internal =
                test.site().as("anna").comment(issue.id(), NewComment.internal("secret"));
        CommentDoc open = test.site().as("anna").comment(issue.id(), NewComment.open("hello"));
        test.site().as("anna").setCommentProperty(open, "sd.public.comment", "{\"internal\":true}");
        var properties = test.jira().properties();

        assertThat(properties.get("CommentProperty", internal.id(), "sd.public.comment").getValue())
                .isEqualTo("{\"internal\":true}");
        assertThat(properties.get("CommentProperty", open.id(), "sd.public.comment").getValue())
                .isEqualTo("{\"internal\":true}");
        assertThat(properties.get("CommentProperty", internal.id(), "other")).isNull();
    }
}
