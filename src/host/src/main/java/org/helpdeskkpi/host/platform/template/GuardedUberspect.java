package org.helpdeskkpi.host.platform.template;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Velocity's way to methods, closed for all that the allowlist does not name. */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = "host.allowlist";
    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info)
            throws Exception {
        VelMethod method = super.getMethod(target, name, arguments, info);
        if (method != null && !target.getClass().isArray()) {
            check(introspector.getMethod(target.getClass(), name, arguments));
        }
        return method;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet property = super.getPropertyGet(target, name, info);
        if (property != null) {
            check(getter(target.getClass(), property.getMethodName(), name));
        }
        return property;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        throw new ForbiddenMethodException("Templates change nothing: " + name);
    }

    private Method getter(Class<?> type, String method, String name) {
        Method plain = introspector.getMethod(type, method, new Object[0]);
        return plain != null ? plain : introspector.getMethod(type, method, new Object[] {name});
    }

    private void check(Method method) {
        if (method == null || !allowlist.allows(method)) {
            throw new ForbiddenMethodException(
                    "Not in the velocity-allowlist: "
                            + (method == null ? "unknown method" : Allowlist.name(method)));
        }
    }
}
