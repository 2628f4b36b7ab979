package org.helpdeskkpi.core.kpi;

/** The four KPIs of a ticket. */
public enum Metric {
    FIRST_RESPONSE,
    RESOLUTION,
    FIRST_CONTACT,
    ESCALATION
}
