package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** Active Objects on an entity manager, as Jira's are. */
@SuppressWarnings({"unchecked", "varargs", "deprecation"})
public final class EntityManagerActiveObjects implements ActiveObjects {
    private final EntityManager manager;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    public EntityManagerActiveObjects(EntityManager manager) {
        this.manager = manager;
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private static <T> T run(Sql<T> sql) {
        try {
            return sql.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... entities) {
        run(
                () -> {
                    manager.migrate(entities);
                    return null;
                });
    }

    @Override
    public void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        throw new UnsupportedOperationException("it drops every other table");
    }

    @Override
    public void flushAll() {
        manager.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        manager.flush(entities);
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return run(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return run(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return run(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return run(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(
                () -> {
                    manager.create(type, rows);
                    return null;
                });
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(
                () -> {
                    manager.delete(entities);
                    return null;
                });
    }

    @Override
    public <K> int deleteWithSQL(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return run(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(
            Class<T> type, String criteria, Object... parameters) {
        return run(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return run(() -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return run(() -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, EntityStreamCallback<T, K> callback) {
        throw new UnsupportedOperationException("it buffers everything");
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        throw new UnsupportedOperationException("it buffers everything");
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return run(() -> manager.count(type));
    }

    @Override
    public <K> int count(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return run(() -> manager.count(type, query));
    }

    /** Joins a transaction that is open on this thread: Active Objects cannot nest them. */
    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return inTransaction.get() ? callback.doInTransaction() : run(() -> inOwn(callback));
    }

    private <T> T inOwn(TransactionCallback<T> callback) throws SQLException {
        inTransaction.set(true);
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute();
        } finally {
            inTransaction.remove();
        }
    }
}
