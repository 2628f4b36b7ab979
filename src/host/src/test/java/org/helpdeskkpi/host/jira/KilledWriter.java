package org.helpdeskkpi.host.jira;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/** A program that comments without end and says so after each, next to another busy writer. */
public final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        JdbcConnectionPool database = TestSite.database(Path.of(arguments[0]));
        Site site = new Site(database, java.time.Clock.systemUTC());
        site.users().add("anna", "Anna Berg", Users.EVERYONE);
        site.catalog().projectNamed("HELP", "Help desk");
        IssueDoc issue =
                site.as("anna")
                        .create(new NewIssue("HELP", Map.of(Fields.SUMMARY, List.of("Printer"))));
        Thread other = new Thread(() -> writeElsewhere(database), "other-writer");
        other.setDaemon(true);
        other.start();
        while (true) {
            System.out.println(site.as("anna").comment(issue.id(), NewComment.open("hello")).id());
            System.out.flush();
        }
    }

    private static void writeElsewhere(JdbcConnectionPool database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS OTHER (ID IDENTITY, TEXT VARCHAR)");
            while (true) {
                statement.execute("INSERT INTO OTHER (TEXT) VALUES ('busy')");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
