package org.helpdeskkpi.plugin.store;

import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of the settings; the unique number lets only one of two authors win. */
@Table("SETTINGS")
public interface SettingsRow extends RawEntity<Long> {
    String ID = "ID";
    String NUMBER = "VERSION_NUMBER";
    String DOCUMENT = "DOCUMENT";
    String AUTHOR = "AUTHOR";
    String SAVED_AT = "SAVED_AT";
    String NOTE = "NOTE";

    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    Long getId();

    @NotNull
    @Unique
    @Accessor(NUMBER)
    Integer getVersionNumber();

    @StringLength(StringLength.UNLIMITED)
    @Accessor(DOCUMENT)
    String getDocument();

    @Accessor(AUTHOR)
    String getAuthor();

    @Accessor(SAVED_AT)
    Long getSavedAt();

    /** What the author said about it; may be null. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(NOTE)
    String getNote();
}
