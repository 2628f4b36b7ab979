package com.atlassian.jira.entity.property;

/** Reads the JSON properties of issues, comments and the like. */
public interface JsonEntityPropertyManager {
    EntityProperty get(String entityName, Long entityId, String key);
}
