package org.helpdeskkpi.plugin.store;

import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A ticket's values in an edition, or the tombstone of a ticket that is gone. Never updated: each
 * save deletes the row and writes another, so that the growing id is the order of changes.
 */
@Table("EDITION_TICKET")
@Indexes(
        @Index(
                name = "edition_id",
                methodNames = {"getEdition", "getId"}))
public interface TicketRow extends RawEntity<Long> {
    String ID = "ID";
    String KEY = "VALUE_KEY";
    String EDITION = "EDITION";
    String ISSUE_KEY = "ISSUE_KEY";
    String PROJECT_KEY = "PROJECT_KEY";
    String CREATED_AT = "CREATED_AT";
    String UPDATED_AT = "UPDATED_AT";
    String SAVED_AT = "SAVED_AT";
    String DEFINITION = "DEFINITION";
    String EXCLUDED = "EXCLUDED";
    String UNANSWERED = "UNANSWERED";
    String UNRESOLVED = "UNRESOLVED";
    String GONE = "GONE";
    String EVIDENCE = "EVIDENCE";
    String CLOCKS = "CLOCKS";

    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    Long getId();

    /** See {@link ValueKey}. */
    @NotNull
    @Unique
    @Accessor(KEY)
    Long getValueKey();

    @NotNull
    @Accessor(EDITION)
    Integer getEdition();

    @Accessor(ISSUE_KEY)
    String getIssueKey();

    @Accessor(PROJECT_KEY)
    String getProjectKey();

    @Accessor(CREATED_AT)
    Long getCreatedAt();

    @Accessor(UPDATED_AT)
    Long getUpdatedAt();

    @Indexed
    @Accessor(SAVED_AT)
    Long getSavedAt();

    @Accessor(DEFINITION)
    Integer getDefinition();

    @Accessor(EXCLUDED)
    String getExcluded();

    @Accessor(UNANSWERED)
    String getUnanswered();

    @Accessor(UNRESOLVED)
    String getUnresolved();

    @Accessor(GONE)
    Boolean getGone();

    /** Evidence and remarks as JSON. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(EVIDENCE)
    String getEvidence();

    /** The clocks of targets as JSON; empty for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(CLOCKS)
    String getClocks();
}
