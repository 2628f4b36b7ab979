package org.helpdeskkpi.plugin.store;

import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One credit of a ticket; empty columns mean that the credit has no such part. */
@Table("EDITION_CREDIT")
public interface CreditRow extends RawEntity<Long> {
    String ID = "ID";
    String KEY = "VALUE_KEY";
    String PLACE = "PLACE";
    String KIND = "KIND";
    String EVENT_ID = "EVENT_ID";
    String HAPPENED_AT = "HAPPENED_AT";
    String AGENT_KEY = "AGENT_KEY";
    String AGENT_ROLE = "AGENT_ROLE";
    String QUEUE_ID = "QUEUE_ID";
    String PRIORITY = "PRIORITY_NAME";
    String CHANNEL = "CHANNEL_NAME";
    String ELAPSED_MS = "ELAPSED_MS";
    String BUSINESS_MS = "BUSINESS_MS";
    String OUTSIDE_HOURS = "OUTSIDE_HOURS";
    String FCR_UNDONE_BY = "FCR_UNDONE_BY";
    String FCR_SETTLED_AT = "FCR_SETTLED_AT";
    String EVENT_DELETED = "EVENT_DELETED";

    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    Long getId();

    /** See {@link ValueKey}. */
    @NotNull
    @Indexed
    @Accessor(KEY)
    Long getValueKey();

    /** Where the credit stands among its ticket's, from 0. */
    @Accessor(PLACE)
    Integer getPlace();

    @Accessor(KIND)
    String getKind();

    @Accessor(EVENT_ID)
    String getEventId();

    @Accessor(HAPPENED_AT)
    Long getHappenedAt();

    @Accessor(AGENT_KEY)
    String getAgentKey();

    @Accessor(AGENT_ROLE)
    String getAgentRole();

    @Accessor(QUEUE_ID)
    String getQueueId();

    @Accessor(PRIORITY)
    String getPriority();

    @Accessor(CHANNEL)
    String getChannel();

    @Accessor(ELAPSED_MS)
    Long getElapsedMs();

    @Accessor(BUSINESS_MS)
    Long getBusinessMs();

    @Accessor(OUTSIDE_HOURS)
    Boolean getOutsideHours();

    @Accessor(FCR_UNDONE_BY)
    String getFcrUndoneBy();

    @Accessor(FCR_SETTLED_AT)
    Long getFcrSettledAt();

    @Accessor(EVENT_DELETED)
    Boolean getEventDeleted();
}
