package org.helpdeskkpi.host.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events as Jira does: to every public method marked {@link EventListener} whose
 * parameter fits, one after the other on the caller's thread. A listener that throws is logged and
 * counted; neither the caller nor the other listeners notice.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Map<Object, List<Method>> listeners = new ConcurrentHashMap<>();
    private final AtomicLong failures = new AtomicLong();

    @Override
    public void register(Object listener) {
        List<Method> methods =
                Arrays.stream(listener.getClass().getMethods())
                        .filter(m -> m.isAnnotationPresent(EventListener.class))
                        .toList();
        if (methods.isEmpty() || methods.stream().anyMatch(m -> m.getParameterCount() != 1)) {
            throw new IllegalArgumentException(
                    "no methods that listen to one event each in " + listener.getClass());
        }
        listeners.put(listener, methods);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void publish(Object event) {
        listeners.forEach(
                (listener, methods) -> methods.forEach(method -> tell(listener, method, event)));
    }

    /** How often a listener threw so far. */
    public long failures() {
        return failures.get();
    }

    private void tell(Object listener, Method method, Object event) {
        if (!method.getParameterTypes()[0].isInstance(event)) {
            return;
        }
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            failed(listener, event, e.getCause());
        } catch (IllegalAccessException e) {
            failed(listener, event, e);
        }
    }

    private void failed(Object listener, Object event, Throwable why) {
        failures.incrementAndGet();
        LOG.error("{} threw on {}", listener.getClass().getName(), event.getClass(), why);
    }
}
