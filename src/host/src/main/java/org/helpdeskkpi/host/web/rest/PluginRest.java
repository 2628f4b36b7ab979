package org.helpdeskkpi.host.web.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.helpdeskkpi.host.platform.module.RestModule;
import org.helpdeskkpi.host.web.Platform;

/**
 * Makes an app's REST module run as in Jira: its resources injected, guarded, spoken to in JSON.
 */
public final class PluginRest {
    // It warns of resources that are given as objects. Held here since loggers that nobody holds
    // forget their level.
    private static final Logger PROVIDERS =
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(Level.SEVERE);
    }

    private PluginRest() {}

    public static ResourceConfig of(RestModule module, Platform platform) {
        return base().packages(true, module.packages().toArray(String[]::new))
                .register(new AccessFilter(platform))
                .register(new XsrfFilter(true))
                .register(new Beans(platform.beans().byType()));
    }

    /** The host's own resources, given as objects. */
    public static ResourceConfig of(Iterable<Object> resources) {
        ResourceConfig config = base().register(new XsrfFilter(false));
        resources.forEach(config::register);
        return config;
    }

    private static ResourceConfig base() {
        return new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.BV_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new Json())
                .register(new UnreadableJson(), Integer.MAX_VALUE);
    }

    /** Jackson as Jira's REST sets it up: unknown properties are refused. */
    private static final class Json implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    private static final class Beans extends AbstractBinder {
        private final Map<Class<?>, Supplier<?>> beans;

        Beans(Map<Class<?>, Supplier<?>> beans) {
            this.beans = beans;
        }

        @Override
        protected void configure() {
            beans.forEach((type, bean) -> bindFactory(new BeanFactory(bean)).to(type));
        }
    }
}
