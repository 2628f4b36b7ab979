package com.atlassian.jira.entity.property;

/** One JSON property of an entity. */
public interface EntityProperty {
    String getKey();

    String getValue();
}
