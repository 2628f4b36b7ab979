package org.helpdeskkpi.host.platform;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.wiring.HelpdeskKpi;
import org.helpdeskkpi.plugin.wiring.JiraServices;

/** What the app's classes are given in their constructors: Jira's services and the app's beans. */
public final class PluginBeans {
    private final Map<Class<?>, Supplier<?>> beans = new LinkedHashMap<>();

    public PluginBeans(JiraServices services, HelpdeskKpi app) {
        for (RecordComponent part : JiraServices.class.getRecordComponents()) {
            beans.put(part.getType(), () -> called(part.getAccessor(), services));
        }
        Stream.of(HelpdeskKpi.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 0)
                .filter(m -> m.getReturnType() != void.class)
                .forEach(m -> beans.put(m.getReturnType(), () -> called(m, app)));
    }

    /** Each type with the way to its bean. */
    public Map<Class<?>, Supplier<?>> byType() {
        return beans;
    }

    /** A new object of that class, its constructor served by type. */
    public <T> T create(Class<T> type) {
        Constructor<?> constructor = injected(type);
        Object[] values =
                Stream.of(constructor.getParameterTypes()).map(p -> bean(p, type)).toArray();
        try {
            return type.cast(constructor.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot create " + type.getName(), e);
        }
    }

    private Object bean(Class<?> wanted, Class<?> asker) {
        Supplier<?> bean = beans.get(wanted);
        if (bean == null) {
            throw new IllegalStateException(
                    asker.getName() + " wants " + wanted.getName() + ", which nobody provides");
        }
        return bean.get();
    }

    private static Constructor<?> injected(Class<?> type) {
        Constructor<?>[] all = type.getConstructors();
        return Stream.of(all)
                .filter(c -> c.isAnnotationPresent(Inject.class) || all.length == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No @Inject constructor: " + type));
    }

    private static Object called(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
