package org.helpdeskkpi.plugin.template;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Writes down every method that a template calls; anything but a method is refused. */
public final class Watcher extends UberspectImpl implements RuntimeServicesAware {
    static final String CALLS = "watcher.calls";

    private Set<String> calls = new TreeSet<>();

    @Override
    @SuppressWarnings("unchecked")
    public void setRuntimeServices(RuntimeServices services) {
        calls = (Set<String>) services.getApplicationAttribute(CALLS);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where)
            throws Exception {
        VelMethod method = super.getMethod(target, name, arguments, where);
        if (method == null) {
            throw new IllegalArgumentException(where + ": no method " + name + " of " + target);
        }
        if (!(target instanceof Renderer.WebResources)) {
            calls.add(name(introspector.getMethod(target.getClass(), name, arguments)));
        }
        return method;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) {
        throw new IllegalArgumentException(where + ": ." + name + " instead of ." + name + "()");
    }

    /** As the allowlist writes it. */
    private static String name(Method method) {
        return method.getDeclaringClass().getName()
                + "#"
                + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }
}
