package org.helpdeskkpi.plugin.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A stretch in which a user was seen in a group, or was seen not to be in it. */
@Table("MEMBERSHIP")
public interface MembershipRow extends RawEntity<Long> {
    String ID = "ID";
    String USER_KEY = "USER_KEY";
    String GROUP_NAME = "GROUP_NAME";
    String IS_MEMBER = "IS_MEMBER";
    String SEEN_FROM = "SEEN_FROM";
    String SEEN_UNTIL = "SEEN_UNTIL";

    @AutoIncrement
    @NotNull
    @PrimaryKey(ID)
    Long getId();

    @NotNull
    @Indexed
    @Accessor(USER_KEY)
    String getUserKey();

    @NotNull
    @Accessor(GROUP_NAME)
    String getGroupName();

    @NotNull
    @Accessor(IS_MEMBER)
    Boolean getIsMember();

    @Mutator(IS_MEMBER)
    void setIsMember(Boolean member);

    @NotNull
    @Accessor(SEEN_FROM)
    Long getSeenFrom();

    @NotNull
    @Accessor(SEEN_UNTIL)
    Long getSeenUntil();

    @Mutator(SEEN_UNTIL)
    void setSeenUntil(Long until);
}
