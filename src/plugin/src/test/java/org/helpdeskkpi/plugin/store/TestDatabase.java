package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * A real database, with our tables under the names that Jira gives them: H2 in a file, or the empty
 * PostgreSQL that the system property {@code postgres.url} names.
 */
public final class TestDatabase implements AutoCloseable {
    private final HikariDataSource pool;
    private final ActiveObjects ao;

    private static final String POSTGRES = System.getProperty("postgres.url", "");

    private TestDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.ao =
                new EntityManagerActiveObjects(
                        new EntityManager(provider(new Pool(pool)), new Names()));
    }

    @SuppressWarnings("unchecked")
    public static TestDatabase in(Path folder) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(8);
        if (POSTGRES.isEmpty()) {
            config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("kpi").toAbsolutePath());
            config.setUsername("sa");
            config.setPassword("");
        } else {
            config.setJdbcUrl(POSTGRES);
        }
        TestDatabase database = new TestDatabase(new HikariDataSource(config));
        if (!POSTGRES.isEmpty()) {
            database.empty();
        }
        database.ao.migrate(
                TicketRow.class,
                CreditRow.class,
                SettingsRow.class,
                MarkRow.class,
                FailedRow.class,
                MembershipRow.class,
                ViewRow.class);
        return database;
    }

    private static DatabaseProvider provider(Pool pool) {
        return POSTGRES.isEmpty()
                ? new H2DatabaseProvider(pool, "PUBLIC")
                : new PostgreSQLDatabaseProvider(pool, "public");
    }

    private void empty() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public ActiveObjects ao() {
        return ao;
    }

    public HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private record Names() implements EntityManagerConfiguration {
        @SuppressWarnings("deprecation")
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> "AO_7E57ED_" + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return new DefaultSchemaConfiguration();
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }

    private record Pool(HikariDataSource source) implements DisposableDataSource {
        @Override
        public void dispose() {
            source.close();
        }

        @Override
        public Connection getConnection() throws SQLException {
            return source.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return source.getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
