package com.atlassian.jira.event;

import java.util.Collections;
import java.util.Date;
import java.util.Map;

/** Base of Jira's events: a time and parameters. */
public abstract class AbstractEvent implements JiraEvent {
    protected Date time = new Date();
    protected Map<String, Object> params;

    public AbstractEvent() {
        this(null);
    }

    public AbstractEvent(Map<String, Object> params) {
        this.params = params == null ? Map.of() : Collections.unmodifiableMap(params);
    }

    public Date getTime() {
        return time;
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
