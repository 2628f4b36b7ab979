package org.helpdeskkpi.host.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/**
 * Names in the database as Jira makes them: tables are {@code AO_<hash of the plugin key>_NAME}.
 */
final class AoNames implements NameConverters {
    private final String prefix;
    private final TableNameConverter tables;
    private final FieldNameConverter fields = new AtlassianFieldNameConverter();
    private final SequenceNameConverter sequences = new AtlassianSequenceNameConverter();
    private final TriggerNameConverter triggers = new AtlassianTriggerNameConverter();
    private final IndexNameConverter indexes = new AtlassianIndexNameConverter();
    private final UniqueNameConverter uniques = new AtlassianUniqueNameConverter();

    AoNames(String pluginKey) {
        prefix = "AO_" + hash(pluginKey);
        tables = new AtlassianTableNameConverter(name -> prefix + "_" + name);
    }

    String prefix() {
        return prefix;
    }

    /** The last six digits of the key's MD5: com.pyxis.greenhopper.jira is 60DB71, as in Jira. */
    static String hash(String pluginKey) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5")
                            .digest(pluginKey.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(26).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return tables;
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return fields;
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return sequences;
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return triggers;
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return indexes;
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return uniques;
    }
}
