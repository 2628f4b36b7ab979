package org.helpdeskkpi.host.jira.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.h2.jdbcx.JdbcConnectionPool;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir static Path folder;
    private static JdbcConnectionPool database;
    private static Site site;

    @BeforeAll
    static void fill() {
        database = database("demo");
        site = new Site(database, () -> NOW);
        DemoDesk.fill(site, DemoDesk.SEED);
    }

    @AfterAll
    static void close() {
        database.dispose();
    }

    @Test
    void aYearHasThousandsOfTicketsAndNoneIsFromTheFuture() {
        Collection<IssueDoc> issues = site.issues().all();

        assertThat(issues).hasSizeBetween(3000, 5000);
        assertThat(issues).allMatch(issue -> !issue.updated().isAfter(NOW));
        assertThat(issues.iterator().next().created()).isBefore(NOW.minusSeconds(360 * 86_400));
    }

    @Test
    void theSameSeedGivesTheSameHelpDesk() {
        JdbcConnectionPool other = database("other");
        Site again = new Site(other, () -> NOW);
        DemoDesk.fill(again, DemoDesk.SEED);

        assertThat(List.copyOf(again.issues().all())).isEqualTo(List.copyOf(site.issues().all()));
        other.dispose();
    }

    @Test
    void everythingThatAHelpDeskKnowsHappens() {
        assertThat(share(issue -> changes(issue, "Component") > 0)).isBetween(0.08, 0.3);
        assertThat(share(issue -> changes(issue, "resolution") > 1)).isBetween(0.05, 0.3);
        assertThat(share(issue -> changes(issue, "priority") > 0)).isBetween(0.02, 0.15);
        assertThat(share(issue -> issue.comments().stream().noneMatch(DemoDeskTest::byAgent)))
                .isBetween(0.03, 0.2);
        assertThat(share(issue -> "Duplicate".equals(issue.value(Fields.RESOLUTION))))
                .isBetween(0.01, 0.1);
        assertThat(share(issue -> issue.created().equals(issue.resolved()))).isBetween(0.005, 0.05);
        assertThat(share(issue -> issue.comments().stream().anyMatch(CommentDoc::internal)))
                .isBetween(0.2, 0.7);
    }

    @Test
    void agentsAreSilentOutsideOfficeHours() {
        OfficeHours hours = new OfficeHours(GermanHolidays.of(2024, 2027).keySet());

        assertThat(site.issues().all())
                .flatExtracting(IssueDoc::comments)
                .filteredOn(DemoDeskTest::byAgent)
                .allMatch(
                        comment ->
                                hours.isWorkday(
                                        comment.created().atZone(OfficeHours.ZONE).toLocalDate()));
    }

    @Test
    void theSettingsForItHaveNoProblem() {
        var read = new SettingsJson().parse(DemoSettings.json(LocalDate.of(2026, 11, 20)));

        assertThat(read.problems()).isEmpty();
    }

    @Test
    void easterIsWhereTheChurchHasIt() {
        assertThat(GermanHolidays.easterSunday(2024)).isEqualTo("2024-03-31");
        assertThat(GermanHolidays.easterSunday(2026)).isEqualTo("2026-04-05");
        assertThat(GermanHolidays.easterSunday(2049)).isEqualTo("2049-04-18");
        assertThat(GermanHolidays.easterSunday(2076)).isEqualTo("2076-04-19");
    }

    private static double share(Predicate<IssueDoc> what) {
        return (double) site.issues().all().stream().filter(what).count() / site.issues().count();
    }

    private static long changes(IssueDoc issue, String field) {
        return issue.histories().stream()
                .filter(h -> h.items().stream().anyMatch(item -> item.field().equals(field)))
                .count();
    }

    private static boolean byAgent(CommentDoc comment) {
        return site.users()
                .byKey(comment.author())
                .filter(user -> user.groups().contains(Cast.AGENTS))
                .isPresent();
    }

    private static JdbcConnectionPool database(String name) {
        return JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath(), "sa", "");
    }
}
