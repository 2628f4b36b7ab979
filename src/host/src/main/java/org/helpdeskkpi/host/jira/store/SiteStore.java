package org.helpdeskkpi.host.jira.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/**
 * The site's tables in an H2 database: one JSON document per issue, and one per user, project and
 * so on. Every method has committed when it returns.
 */
public final class SiteStore {
    private static final int BATCH = 500;

    private final DataSource database;

    /** Creates the tables where they are missing and makes a commit reach the file at once. */
    public SiteStore(DataSource database) {
        this.database = database;
        withConnection(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        // H2 writes commits half a second late by default: a kill would lose them.
                        statement.execute("SET WRITE_DELAY 0");
                        // Longer texts than this lie apart from their rows, slow to read.
                        statement.execute("SET MAX_LENGTH_INPLACE_LOB 100000");
                        statement.execute(
                                "CREATE TABLE IF NOT EXISTS JIRA_ISSUE"
                                        + " (ID BIGINT PRIMARY KEY, DOC CLOB NOT NULL)");
                        statement.execute(
                                "CREATE TABLE IF NOT EXISTS JIRA_THING (KIND VARCHAR(30), ID"
                                        + " VARCHAR(255), DOC CLOB NOT NULL, PRIMARY KEY (KIND, ID))");
                    }
                    return null;
                });
    }

    public List<IssueDoc> issues() {
        List<String> texts =
                withConnection(connection -> texts(connection, "SELECT DOC FROM JIRA_ISSUE"));
        return texts.parallelStream().map(text -> Documents.read(text, IssueDoc.class)).toList();
    }

    public <T> List<T> things(String kind, Class<T> type) {
        String sql = "SELECT DOC FROM JIRA_THING WHERE KIND = ? ORDER BY ID";
        return withConnection(connection -> texts(connection, sql, kind)).stream()
                .map(text -> Documents.read(text, type))
                .toList();
    }

    public void save(Collection<IssueDoc> issues) {
        withConnection(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "MERGE INTO JIRA_ISSUE KEY (ID) VALUES (?, ?)")) {
                        int waiting = 0;
                        for (IssueDoc issue : issues) {
                            statement.setLong(1, issue.id());
                            statement.setString(2, Documents.write(issue));
                            statement.addBatch();
                            if (++waiting % BATCH == 0) {
                                statement.executeBatch();
                            }
                        }
                        statement.executeBatch();
                    }
                    return null;
                });
    }

    public void delete(long issue) {
        withConnection(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement("DELETE FROM JIRA_ISSUE WHERE ID = ?")) {
                        statement.setLong(1, issue);
                        return statement.executeUpdate();
                    }
                });
    }

    public void saveThing(String kind, String id, Object thing) {
        saveThings(kind, Map.of(id, thing));
    }

    public void saveThings(String kind, Map<String, ?> things) {
        withConnection(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "MERGE INTO JIRA_THING KEY (KIND, ID) VALUES (?, ?, ?)")) {
                        for (Map.Entry<String, ?> thing : things.entrySet()) {
                            statement.setString(1, kind);
                            statement.setString(2, thing.getKey());
                            statement.setString(3, Documents.write(thing.getValue()));
                            statement.addBatch();
                        }
                        return statement.executeBatch();
                    }
                });
    }

    private static List<String> texts(Connection connection, String sql, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }

    private <T> T withConnection(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the site's database does not answer", e);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
