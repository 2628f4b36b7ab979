package org.helpdeskkpi.host.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;

/** The app's REST methods, found as Jira finds them: by scanning the package for annotations. */
final class Resources {
    private Resources() {}

    /** By verb and path: {@code GET tickets/{key}}. */
    static SortedMap<String, Method> methods() {
        SortedMap<String, Method> found = new TreeMap<>();
        for (Class<?> type :
                new ResourceConfig().packages(true, "org.helpdeskkpi.plugin.rest").getClasses()) {
            for (Method method : type.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> found.put(verb + " " + path(type, method), method));
            }
        }
        return found;
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        String own =
                method.isAnnotationPresent(Path.class)
                        ? "/" + method.getAnnotation(Path.class).value()
                        : "";
        return (type.getAnnotation(Path.class).value() + own).replaceAll("^/+", "");
    }
}
