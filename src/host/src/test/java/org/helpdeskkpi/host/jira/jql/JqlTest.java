package org.helpdeskkpi.host.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.jira.NewComment;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.TestSite;
import org.helpdeskkpi.host.jira.Workflow;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three issues, an hour apart; HELP-1 resolved, HELP-2 assigned, HELP-3 moved to DEV. */
class JqlTest {
    @TempDir static Path folder;
    private static TestSite test;
    private static Site site;

    @BeforeAll
    static void start() {
        test = new TestSite(folder);
        site = test.site();
        IssueDoc first = test.issueBy("carla", "Printer on fire");
        site.as("anna")
                .transition(
                        first.id(),
                        Workflow.to("Open", "Resolved").orElseThrow(),
                        Map.of(),
                        NewComment.open("extinguished"));
        test.later(Duration.ofHours(1));
        IssueDoc second = test.issueBy("carl", "Mouse \"jumps\"");
        String queue = site.catalog().fieldNamed("Queue").id();
        site.as("anna")
                .edit(
                        second.id(),
                        Map.of(
                                Fields.ASSIGNEE,
                                List.of("anna"),
                                Fields.PRIORITY,
                                List.of("High"),
                                Fields.LABELS,
                                List.of("vip", "desk"),
                                queue,
                                List.of("Hardware")),
                        null);
        test.later(Duration.ofHours(1));
        IssueDoc third = test.issueBy("carla", "Screen dark");
        site.as("anna").edit(third.id(), Map.of(Fields.COMPONENTS, List.of("Technical")), null);
        site.as("anna").move(third.id(), "DEV");
        test.later(Duration.ofHours(1));
    }

    @AfterAll
    static void stop() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = HELP | HELP-2 HELP-1",
                "project = \"Help desk\" AND resolution IS EMPTY | HELP-2",
                "resolution = Unresolved ORDER BY key ASC | DEV-1 HELP-2",
                "resolution = Done | HELP-1",
                "resolution != Done | ``",
                "assignee = currentUser() | ``",
                "assignee in (anna, ben) | HELP-2",
                "assignee is EMPTY | DEV-1 HELP-1",
                "assignee != anna | ``",
                "reporter = carla AND NOT status = Resolved | DEV-1",
                "status in (Open, Resolved) AND (labels = vip OR component = Technical) | DEV-1 HELP-2",
                "labels not in (vip) | ``",
                "Queue = Hardware | HELP-2",
                "priority = high | HELP-2",
                "issuetype = Incident and project = DEV | DEV-1",
                "key = HELP-3 | DEV-1",
                "key in (HELP-1, DEV-1) | DEV-1 HELP-1",
                "key > HELP-1 | HELP-2",
                "created >= -90m | DEV-1",
                "created >= \"-2h\" | DEV-1 HELP-2",
                "created >= 2026-03-02 AND created < 2026-03-03 | DEV-1 HELP-2 HELP-1",
                "updated <= 1772438400000 | HELP-1",
                "resolved is not empty | HELP-1",
                "resolutiondate >= startOfDay() | HELP-1",
                "text ~ extinguished | HELP-1",
                "summary ~ \"printer fire\" | HELP-1",
                "summary !~ printer | DEV-1 HELP-2",
                "ORDER BY created ASC | HELP-1 HELP-2 DEV-1",
                "project in (HELP, DEV) ORDER BY priority DESC, id | HELP-2 HELP-1 DEV-1",
                "`` | DEV-1 HELP-2 HELP-1"
            })
    void findsWhatJiraFinds(String jql, String keys) {
        assertThat(String.join(" ", found(jql))).isEqualTo(keys == null ? "" : keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "projekt = HELP | Field 'projekt' does not exist",
                "project = NONE | The value 'NONE' does not exist for the field 'project'",
                "status = Lost | The value 'Lost' does not exist for the field 'status'",
                "created > someday | Date value 'someday' for field 'created' is invalid",
                "status ~ Open | The operator '~' is not supported by the 'status' field",
                "assignee = membersOf(x) | Unable to find JQL function 'membersOf()'"
            })
    void refusesWhatJiraRefusesWhenItRuns(String jql, String message) {
        assertThatThrownBy(() -> found(jql)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project HELP | Expecting operator but got 'HELP'",
                "project = | The query ends too early",
                "(project = HELP | Expecting ')'",
                "project = HELP status = Open | Expecting either 'OR' or 'AND' but got 'status'",
                "status was Open | Expecting operator but got 'was'",
                "summary ~ \"open | has not been completed"
            })
    void saysWhatIsWrongWithAQueryWithoutRunningIt(String jql, String message) {
        var result = test.jira().searchService().parseQuery(null, jql);

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrors().getErrorMessages().toString()).contains(message);
    }

    @Test
    void aCustomerFindsOnlyTheirOwnButOverridingSecurityFindsAll() throws Exception {
        var search = test.jira().searchService();
        var carla = test.jira().userManager().getUserByKey("carla");
        Query all = search.parseQuery(carla, "").getQuery();
        PagerFilter<?> everything = PagerFilter.getUnlimitedFilter();

        assertThat(search.search(carla, all, everything).getResults())
                .extracting(Issue::getKey)
                .containsExactly("DEV-1", "HELP-1");
        assertThat(search.search(null, all, everything).getTotal()).isZero();
        assertThat(search.searchOverrideSecurity(null, all, new PagerFilter<>(1, 1)).getResults())
                .extracting(Issue::getKey)
                .containsExactly("HELP-2");
        assertThat(search.searchCountOverrideSecurity(null, all)).isEqualTo(3);
    }

    private static List<String> found(String jql) {
        return new Jql(site)
                .find(site.users().byKey("ben").orElseThrow(), jql).stream()
                        .map(IssueDoc::key)
                        .toList();
    }
}
