package org.helpdeskkpi.host.web.gadget;

import java.util.Map;

/** A gadget on a dashboard; its preferences are strings, as Jira keeps them. */
public record Gadget(
        long id, long dashboard, int column, int place, String module, Map<String, String> prefs) {}
