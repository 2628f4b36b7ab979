package org.helpdeskkpi.host.platform.template;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods that a template may call: the app's own list, and values every template may read. */
public final class Allowlist {
    private static final Set<Class<?>> PLAIN =
            Set.of(
                    String.class,
                    CharSequence.class,
                    Comparable.class,
                    Boolean.class,
                    Integer.class,
                    Long.class,
                    Double.class,
                    Number.class,
                    RequiredResources.class);
    private final Set<String> methods;
    private final boolean everything;

    public Allowlist(Set<String> methods) {
        this(methods, false);
    }

    private Allowlist(Set<String> methods, boolean everything) {
        this.everything = everything;
        this.methods =
                methods.stream()
                        .map(m -> m.strip().replaceAll("[ ,]+", " "))
                        .collect(Collectors.toSet());
    }

    /** For the host's own templates. */
    public static Allowlist ofTheHost() {
        return new Allowlist(Set.of(), true);
    }

    boolean allows(Method method) {
        if (everything) {
            return true;
        }
        Class<?> owner = method.getDeclaringClass();
        if (owner == Object.class) {
            return Set.of("toString", "equals", "hashCode").contains(method.getName());
        }
        return PLAIN.contains(owner)
                || Collection.class.isAssignableFrom(owner)
                || Map.class.isAssignableFrom(owner)
                || Map.Entry.class.isAssignableFrom(owner)
                || methods.contains(name(method));
    }

    /** As the descriptor writes it: {@code a.b.C#name(x.Y x.Z)}. */
    static String name(Method method) {
        return method.getDeclaringClass().getName()
                + "#"
                + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }
}
