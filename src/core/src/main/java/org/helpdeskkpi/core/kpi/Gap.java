package org.helpdeskkpi.core.kpi;

/** Why a ticket has no value for a metric. */
public enum Gap {
    /** Nobody but the customer has written. */
    NO_REPLY,
    /** Only automation has answered. */
    ONLY_AUTOMATION,
    /** Agents have written, but internally only. */
    ONLY_INTERNAL,
    /** Only the reporter, being an agent, has written. */
    ONLY_REPORTER,
    /** The ticket is not resolved. */
    NOT_RESOLVED,
    /** The ticket was created already resolved. */
    CREATED_RESOLVED,
    /** Closed, but its source gives no date of resolution. */
    NO_RESOLUTION_DATE,
    /** Resolved as something that is no work of the desk. */
    EXCLUDED_RESOLUTION
}
