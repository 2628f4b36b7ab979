package org.helpdeskkpi.plugin.store;

import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A ticket that could not be recorded. */
@Table("FAILED_TICKET")
public interface FailedRow extends RawEntity<Long> {
    String ID = "ID";
    String TICKET_ID = "TICKET_ID";
    String TIMES = "TIMES";
    String ERROR = "ERROR_TEXT";
    String NEXT_TRY = "NEXT_TRY";

    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    Long getId();

    @NotNull
    @Unique
    @Accessor(TICKET_ID)
    Long getTicketId();

    @Accessor(TIMES)
    Integer getTimes();

    @Accessor(ERROR)
    String getErrorText();

    @Indexed
    @Accessor(NEXT_TRY)
    Long getNextTry();
}
