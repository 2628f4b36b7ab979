package org.helpdeskkpi.core.kpi;

/** Why a ticket has no value for a metric. */
public enum Gap {
    /** Nobody but the customer has written. */
    NO_REPLY,
    /** Only automation has answered. */
    ONLY_AUTOMATION,
    /** Agents have written, but internally only. */
    ONLY_INTERNAL,
    /** Only the reporter, being an agent, has answered. */
    ONLY_REPORTER,
    /** Where leaving a status is the response: it has left none. */
    STATUS_NOT_LEFT,
    /** The ticket is not resolved. */
    NOT_RESOLVED,
    /** The ticket was created already resolved. */
    CREATED_RESOLVED,
    /** Closed, but its source gives no date of resolution. */
    NO_RESOLUTION_DATE,
    /** Resolved as something that is no work of the desk. */
    EXCLUDED_RESOLUTION,
    /** Not counted at all: created before the help desk was. */
    CREATED_BEFORE,
    /** Not counted at all: a sub-task. */
    SUB_TASK,
    /** Not counted at all: of a type that does not count. */
    EXCLUDED_ISSUE_TYPE,
    /** Not counted at all: reported by an agent. */
    REPORTED_BY_AGENT,
    /** Not counted at all: linked as one that does not count, such as a duplicate. */
    EXCLUDED_LINK,
    /** Not counted at all: labelled as one that does not count, such as spam. */
    EXCLUDED_LABEL;

    /** Whether the whole ticket is not counted. */
    public boolean isExclusion() {
        return compareTo(CREATED_BEFORE) >= 0;
    }
}
