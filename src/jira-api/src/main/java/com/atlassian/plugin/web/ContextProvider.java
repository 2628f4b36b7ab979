package com.atlassian.plugin.web;

import java.util.Map;

/** Supplies values to the template of a web item or panel. */
public interface ContextProvider {
    void init(Map<String, String> params);

    Map<String, Object> getContextMap(Map<String, Object> context);
}
