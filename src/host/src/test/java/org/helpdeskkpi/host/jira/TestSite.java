package org.helpdeskkpi.host.jira;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.service.JiraSite;

/** A site on a real H2 file, with the usual people and a clock that stands until it is told. */
public final class TestSite {
    private final Path folder;
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private JdbcConnectionPool database;
    private Site site;
    private JiraSite jira;

    public TestSite(Path folder) {
        this.folder = folder;
        reopen();
        if (site.users().all().isEmpty()) {
            site.users().add("admin", "Ada Admin", Users.ADMINISTRATORS, Users.EVERYONE);
            site.users().add("anna", "Anna Berg", "helpdesk-agents", Users.EVERYONE);
            site.users().add("ben", "Ben Kraus", "helpdesk-agents", Users.EVERYONE);
            site.users().add("carla", "Carla Customer");
            site.users().add("carl", "Carl Customer");
            site.catalog().projectNamed("HELP", "Help desk");
            site.catalog().projectNamed("DEV", "Development");
        }
    }

    /** Starts the site anew from its file. */
    public Site reopen() {
        if (jira != null) {
            close();
        }
        database = database(folder);
        site = new Site(database, () -> now);
        jira = new JiraSite(site);
        return site;
    }

    public Site site() {
        return site;
    }

    public JiraSite jira() {
        return jira;
    }

    public TestSite later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public IssueDoc issueBy(String reporter, String summary) {
        return site.as(reporter)
                .create(new NewIssue("HELP", Map.of(Fields.SUMMARY, List.of(summary))));
    }

    /** Ends as a server does: the file is closed. */
    public void close() {
        jira.close();
        database.dispose();
    }

    /** An issue's document as another connection reads it. */
    String row(long issue) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT DOC FROM JIRA_ISSUE WHERE ID = ?")) {
            statement.setLong(1, issue);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    static JdbcConnectionPool database(Path folder) {
        return JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("site").toAbsolutePath(), "sa", "");
    }
}
