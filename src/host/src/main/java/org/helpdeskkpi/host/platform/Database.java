package org.helpdeskkpi.host.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The host's H2 file: the host's own tables and the app's Active Objects tables. */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Opens or creates {@code directory/jira.mv.db}. */
    public static Database in(Path directory) {
        var config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:h2:file:"
                        + directory.toAbsolutePath().resolve("jira")
                        + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000");
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(16);
        config.setPoolName("jira");
        return new Database(new HikariDataSource(config));
    }

    public DataSource source() {
        return pool;
    }

    /** Runs one statement and returns the number of rows changed. */
    public int change(String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs one query and returns a value for each row. */
    public <T> List<T> rows(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(reader.read(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Turns the current row into a value. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
