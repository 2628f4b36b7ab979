package org.helpdeskkpi.host.web.rest;

import java.util.function.Supplier;
import org.glassfish.hk2.api.Factory;

/** Hands a bean to HK2, which asks for it when a resource needs it. */
record BeanFactory(Supplier<?> bean) implements Factory<Object> {
    @Override
    public Object provide() {
        return bean.get();
    }

    @Override
    public void dispose(Object instance) {}
}
