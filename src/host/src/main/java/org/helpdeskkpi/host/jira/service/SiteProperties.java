package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import org.helpdeskkpi.host.jira.Site;

/** The comments' properties for plugins. */
record SiteProperties(Site site) implements JsonEntityPropertyManager {

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        if (!EntityPropertyType.COMMENT_PROPERTY.getDbEntityName().equals(entityName)) {
            return null;
        }
        return site.issues()
                .byComment(entityId)
                .flatMap(issue -> issue.comment(entityId))
                .map(comment -> comment.properties().get(key))
                .map(value -> new Stored(key, value))
                .orElse(null);
    }

    private record Stored(String key, String value) implements EntityProperty {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getValue() {
            return value;
        }
    }
}
