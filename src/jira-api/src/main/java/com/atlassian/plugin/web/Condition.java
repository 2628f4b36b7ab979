package com.atlassian.plugin.web;

import java.util.Map;

/** Decides whether a web item or panel is shown. */
public interface Condition {
    void init(Map<String, String> params);

    boolean shouldDisplay(Map<String, Object> context);
}
