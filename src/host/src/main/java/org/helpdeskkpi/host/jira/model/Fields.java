package org.helpdeskkpi.host.jira.model;

import java.util.List;

/** Ids of Jira's system fields, as REST names them. */
public final class Fields {
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String TYPE = "issuetype";
    public static final String STATUS = "status";
    public static final String PRIORITY = "priority";
    public static final String RESOLUTION = "resolution";
    public static final String ASSIGNEE = "assignee";
    public static final String REPORTER = "reporter";
    public static final String LABELS = "labels";
    public static final String COMPONENTS = "components";
    public static final String PARENT = "parent";
    public static final String CUSTOM = "customfield_";

    /** The system fields in the order in which a change lists them. */
    public static final List<String> ALL =
            List.of(
                    SUMMARY,
                    DESCRIPTION,
                    TYPE,
                    PRIORITY,
                    ASSIGNEE,
                    REPORTER,
                    COMPONENTS,
                    LABELS,
                    STATUS,
                    RESOLUTION);

    private Fields() {}
}
