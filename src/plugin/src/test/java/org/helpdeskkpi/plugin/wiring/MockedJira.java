package org.helpdeskkpi.plugin.wiring;

import static org.mockito.Mockito.mock;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A mock for each of Jira's services that the app asks for. */
public final class MockedJira {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    public MockedJira() {
        Stream.of(JiraServices.class.getRecordComponents())
                .map(RecordComponent::getType)
                .forEach(type -> services.put(type, mock(type)));
    }

    public Map<Class<?>, Object> services() {
        return services;
    }

    public <T> T get(Class<T> type) {
        return type.cast(services.get(type));
    }

    public <T> void put(Class<T> type, T service) {
        services.put(type, service);
    }
}
