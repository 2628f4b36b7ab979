package org.helpdeskkpi.plugin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraTicketHistoryTest {
    private static final Instant T0 = Instant.parse("2026-01-05T08:00:00.123Z");
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final ChangeHistoryManager changes = mock(ChangeHistoryManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final SearchService search = mock(SearchService.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Project project = mock(Project.class);
    private Settings settings = Settings.defaults();
    private final JiraTicketHistory history =
            new JiraTicketHistory(
                    issues,
                    projects,
                    new IssueReader(
                            new CustomFields(fields),
                            new Changes(changes),
                            new Comments(comments, properties)),
                    new UpdatedIssues(search, () -> T0));

    @BeforeEach
    void anIssue() {
        Status open = mock(Status.class);
        when(open.getName()).thenReturn("Open");
        when(project.getKey()).thenReturn("HELP");
        when(project.getId()).thenReturn(100L);
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("HELP-7");
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getCreated()).thenReturn(Timestamp.from(T0));
        when(issue.getReporterId()).thenReturn("");
        when(issue.getStatus()).thenReturn(open);
        when(issues.getIssueObject(7L)).thenReturn(issue);
        when(issues.getIssueObject("OLD-1")).thenReturn(issue);
        when(projects.getProjectObjByKey("HELP")).thenReturn(project);
    }

    private TicketRecord read() {
        return history.of(new TicketId(7), settings.fields()).orElseThrow();
    }

    @Test
    void anIssueThatIsGoneIsEmpty() {
        assertThat(history.of(new TicketId(8), settings.fields())).isEmpty();
        assertThat(history.byKey("HELP-8")).isEmpty();
    }

    @Test
    void aMovedIssueIsFoundByItsFormerKey() {
        assertThat(history.byKey("OLD-1")).contains(new TicketId(7));
    }

    @Test
    void whatIsNotSetIsAbsent() {
        TicketRecord record = read();
        assertThat(record.reporter()).isNull();
        assertThat(record.updated()).isEqualTo(T0);
        assertThat(record.fields().keySet()).containsExactlyInAnyOrder("project", "status");
    }

    @Test
    void aSubTaskHasItsParent() {
        Issue parent = mock(Issue.class);
        when(parent.getKey()).thenReturn("HELP-5");
        when(issue.getParentObject()).thenReturn(parent);
        assertThat(read().fields()).doesNotContainKey("parent");
        when(issue.isSubTask()).thenReturn(true);
        assertThat(read().fields()).containsEntry("parent", List.of("HELP-5"));
    }

    @Test
    void commentsThatCustomersCannotSeeAreInternal() {
        Comment open = comment(1, "anna");
        Comment marked = comment(2, null);
        Comment toGroup = comment(3, "anna");
        Comment toRole = comment(4, "anna");
        Comment said = comment(5, "anna");
        Comment garbled = comment(6, "anna");
        when(toGroup.getGroupLevel()).thenReturn("staff");
        when(toRole.getRoleLevelId()).thenReturn(10_000L);
        mark(2, "{\"internal\":true}");
        mark(5, "{\"internal\":false}");
        mark(6, "internal");
        when(comments.getComments(issue))
                .thenReturn(List.of(open, marked, toGroup, toRole, said, garbled));
        assertThat(read().comments())
                .extracting(CommentRecord::internal)
                .containsExactly(false, true, true, true, false, false);
        assertThat(read().comments().get(1).author()).isNull();
    }

    @Test
    void aDeletedCommentIsNotToldAnyMore() {
        when(comments.getComments(issue)).thenReturn(List.of());
        assertThat(read().comments()).isEmpty();
    }

    @Test
    void assigneesAreKeysAndOtherValuesNames() {
        ChangeHistory group = group(50, "");
        when(group.getChangeItemBeans())
                .thenReturn(
                        List.of(
                                new ChangeItemBean(
                                        "jira", "assignee", "anna", "Anna Berg", null, ""),
                                new ChangeItemBean("jira", "Component", "1", "Web", "", "")));
        when(changes.getChangeHistories(issue)).thenReturn(List.of(group));
        assertThat(read().changes())
                .containsExactly(
                        new FieldChange(50, 0, null, T0, "assignee", "anna", null),
                        new FieldChange(50, 1, null, T0, "component", "Web", null));
    }

    @Test
    void peopleAreToldByTheirKeysWhichOutliveARenaming() {
        Comment comment = comment(1, "JIRAUSER10100");
        ChangeHistory group = group(50, "JIRAUSER10100");
        when(comments.getComments(issue)).thenReturn(List.of(comment));
        when(changes.getChangeHistories(issue)).thenReturn(List.of(group));
        for (String name : List.of("Anna Berg", "Anna Stein")) {
            when(group.getChangeItemBeans())
                    .thenReturn(
                            List.of(
                                    new ChangeItemBean(
                                            "jira", "assignee", null, "", "JIRAUSER10100", name)));
            assertThat(read().comments())
                    .extracting(CommentRecord::author)
                    .containsExactly("JIRAUSER10100");
            assertThat(read().changes())
                    .containsExactly(
                            new FieldChange(
                                    50, 0, "JIRAUSER10100", T0, "assignee", null, "JIRAUSER10100"));
        }
    }

    @Test
    void onlyCustomFieldsThatTheSettingsMentionAreReadByNameOrId() {
        settings =
                new SettingsJson()
                        .parse(
                                "{\"queues\":[{\"id\":\"a\",\"when\":{\"Team\":[\"A\"],"
                                        + "\"customfield_2\":[\"B\"]}}]}")
                        .settings()
                        .orElseThrow();
        CustomField team = field("customfield_1", "Team", List.of("A", "C"));
        CustomField site = field("customfield_2", "Site", "B");
        CustomField other = field("customfield_3", "Other", "D");
        when(fields.getCustomFieldObjects()).thenReturn(List.of(team, site, other));
        when(fields.getCustomFieldObject("customfield_2")).thenReturn(site);
        ChangeHistory group = group(1, "anna");
        when(group.getChangeItemBeans())
                .thenReturn(List.of(new ChangeItemBean("custom", "Site", null, "X", null, "B")));
        when(changes.getChangeHistories(issue)).thenReturn(List.of(group));
        assertThat(read().fields())
                .containsEntry("team", List.of("A", "C"))
                .containsEntry("customfield_2", List.of("B"))
                .doesNotContainKey("other");
        assertThat(read().changes())
                .extracting(FieldChange::field)
                .containsExactly("customfield_2");
    }

    @Test
    void theFieldThatTellsTheChannelIsReadToo() {
        settings =
                new SettingsJson().parse("{\"channelField\":\"Origin\"}").settings().orElseThrow();
        CustomField origin = field("customfield_4", "Origin", "Mail");
        when(fields.getCustomFieldObjects()).thenReturn(List.of(origin));
        assertThat(read().fields()).containsEntry("origin", List.of("Mail"));
    }

    @Test
    void ticketsOfAllProjectsComeInOrderAndADeletedProjectHasNone() throws Exception {
        when(issues.getIssueIdsForProject(100L)).thenReturn(List.of(9L, 7L));
        assertThat(history.all(Set.of("HELP", "GONE")))
                .containsExactly(new TicketId(7), new TicketId(9));
        assertThat(history.updatedSince(Set.of("GONE"), T0)).isEmpty();
    }

    @Test
    void updatedIssuesAreAskedForInMinutesSoThatNoZoneMatters() throws Exception {
        Query query = mock(Query.class);
        when(search.parseQuery(isNull(), any()))
                .thenReturn(new SearchService.ParseResult(query, mock(MessageSet.class)));
        SearchResults<Issue> page =
                new SearchResults<>(List.of(issue), 501, new PagerFilter<Issue>(0, 500));
        when(search.searchOverrideSecurity(isNull(), any(), any())).thenReturn(page);
        assertThat(history.updatedSince(Set.of("HELP"), T0.minusSeconds(150)))
                .containsExactly(new TicketId(7));
        verify(search)
                .parseQuery(null, "project in (\"HELP\") AND updated >= -3m ORDER BY updated DESC");
        verify(search, org.mockito.Mockito.times(2)).searchOverrideSecurity(any(), any(), any());
    }

    private Comment comment(long id, String author) {
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getRoleLevelId()).thenReturn(null);
        when(comment.getAuthorKey()).thenReturn(author);
        when(comment.getCreated()).thenReturn(Date.from(T0));
        return comment;
    }

    private void mark(long comment, String json) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get("CommentProperty", comment, "sd.public.comment")).thenReturn(property);
    }

    private static ChangeHistory group(long id, String author) {
        ChangeHistory group = mock(ChangeHistory.class);
        when(group.getId()).thenReturn(id);
        when(group.getAuthorKey()).thenReturn(author);
        when(group.getTimePerformed()).thenReturn(Timestamp.from(T0));
        return group;
    }

    private CustomField field(String id, String name, Object value) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(id);
        when(field.getName()).thenReturn(name);
        when(issue.getCustomFieldValue(field)).thenReturn(value);
        return field;
    }
}
