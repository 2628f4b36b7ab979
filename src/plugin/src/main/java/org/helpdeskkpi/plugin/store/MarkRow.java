package org.helpdeskkpi.plugin.store;

import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A named value that survives a crash. */
@Table("MARK")
public interface MarkRow extends RawEntity<Long> {
    String ID = "ID";
    String NAME = "MARK_NAME";
    String CONTENT = "CONTENT";

    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    Long getId();

    @NotNull
    @Unique
    @Accessor(NAME)
    String getMarkName();

    @StringLength(StringLength.UNLIMITED)
    @Accessor(CONTENT)
    String getContent();
}
