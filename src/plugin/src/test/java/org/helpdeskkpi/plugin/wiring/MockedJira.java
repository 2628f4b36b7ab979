package org.helpdeskkpi.plugin.wiring;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A mock for each of Jira's services that the app asks for, on a real database. */
public final class MockedJira {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    public MockedJira(ActiveObjects database) {
        Stream.of(JiraServices.class.getRecordComponents())
                .map(RecordComponent::getType)
                .forEach(type -> services.put(type, mock(type)));
        services.put(ActiveObjects.class, database);
        when(get(ClusterLockService.class).getLockForName(any()))
                .thenReturn(mock(ClusterLock.class));
    }

    public Map<Class<?>, Object> services() {
        return services;
    }

    public <T> T get(Class<T> type) {
        return type.cast(services.get(type));
    }
}
