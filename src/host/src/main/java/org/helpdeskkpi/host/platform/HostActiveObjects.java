package org.helpdeskkpi.host.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;
import net.java.ao.db.H2DatabaseProvider;

/**
 * Active Objects for one app on the host's database: Jira's interface before the same library that
 * Jira uses, so each call goes to the entity manager's method of that name.
 */
public final class HostActiveObjects {
    private final EntityManager entities;
    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

    private HostActiveObjects(EntityManager entities) {
        this.entities = entities;
    }

    /** The Active Objects of the app with that key. */
    public static ActiveObjects of(Database database, String pluginKey) {
        var provider = new H2DatabaseProvider(new PooledDataSource(database.source()), "PUBLIC");
        var names = new AoNames(pluginKey);
        var objects = new HostActiveObjects(new EntityManager(provider, new AoSettings(names)));
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        HostActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, method, arguments) -> objects.call(method, arguments));
    }

    private Object call(Method method, Object... arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return onSelf(method, arguments);
        }
        if (method.getName().equals("executeInTransaction")) {
            return inTransaction((TransactionCallback<?>) arguments[0]);
        }
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw asJiraThrows(e.getCause());
        }
    }

    private Object onSelf(Method method, Object... arguments) throws ReflectiveOperationException {
        return method.getName().equals("equals")
                ? (Object) Proxy.isProxyClass(arguments[0].getClass())
                : method.invoke(this, arguments);
    }

    /** Joins the thread's open transaction, as Jira's does: they do not nest. */
    private <T> T inTransaction(TransactionCallback<T> work) throws Throwable {
        if (open.get()) {
            return work.doInTransaction();
        }
        open.set(true);
        try {
            return new Transaction<T>(entities) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute();
        } catch (SQLException e) {
            throw asJiraThrows(e);
        } finally {
            open.remove();
        }
    }

    private static Throwable asJiraThrows(Throwable cause) {
        return cause instanceof SQLException ? new ActiveObjectsException(cause) : cause;
    }
}
