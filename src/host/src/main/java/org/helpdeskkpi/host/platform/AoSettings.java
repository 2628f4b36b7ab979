package org.helpdeskkpi.host.platform;

import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** How Active Objects is set up for one app: it manages that app's tables and no others. */
record AoSettings(AoNames names) implements EntityManagerConfiguration {
    private static final EntityInfoResolverFactory RESOLVERS =
            new CachingEntityInfoResolverFactory();

    @Override
    @SuppressWarnings("deprecation")
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) ->
                table.toUpperCase(Locale.ROOT).startsWith(names.prefix() + "_");
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return RESOLVERS;
    }
}
