package org.helpdeskkpi.plugin.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Looks of a viewer at somebody's figures, those of a day in one row. */
@Table("VIEW_LOG")
public interface ViewRow extends RawEntity<Long> {
    String ID = "ID";

    /** Made of viewer, kind, about and day, so that a day's looks meet in one row. */
    String LOOK_KEY = "LOOK_KEY";

    String VIEWER = "VIEWER_KEY";
    String KIND = "VIEW_KIND";
    String ABOUT = "ABOUT_KEY";
    String DAY = "VIEW_DAY";
    String FIRST_AT = "FIRST_AT";
    String LAST_AT = "LAST_AT";
    String COUNT = "VIEW_COUNT";
    String PROJECTS = "PROJECT_KEYS";

    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    Long getId();

    @NotNull
    @Unique
    @Accessor(LOOK_KEY)
    String getLookKey();

    @NotNull
    @Indexed
    @Accessor(VIEWER)
    String getViewerKey();

    @NotNull
    @Accessor(KIND)
    String getViewKind();

    @NotNull
    @Indexed
    @Accessor(ABOUT)
    String getAboutKey();

    @NotNull
    @Indexed
    @Accessor(DAY)
    Long getViewDay();

    @NotNull
    @Accessor(FIRST_AT)
    Long getFirstAt();

    @NotNull
    @Indexed
    @Accessor(LAST_AT)
    Long getLastAt();

    @Mutator(LAST_AT)
    void setLastAt(Long at);

    @NotNull
    @Accessor(COUNT)
    Integer getViewCount();

    @Mutator(COUNT)
    void setViewCount(Integer count);

    @StringLength(StringLength.UNLIMITED)
    @Accessor(PROJECTS)
    String getProjectKeys();

    @StringLength(StringLength.UNLIMITED)
    @Mutator(PROJECTS)
    void setProjectKeys(String keys);
}
