package com.atlassian.jira.entity.property;

/** The kinds of entities that carry properties. */
public class EntityPropertyType {
    public static final EntityPropertyType COMMENT_PROPERTY =
            new EntityPropertyType("CommentProperty");
    private final String dbEntityName;

    private EntityPropertyType(String dbEntityName) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
