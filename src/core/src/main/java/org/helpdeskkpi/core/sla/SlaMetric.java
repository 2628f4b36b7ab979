package org.helpdeskkpi.core.sla;

/** What a target is about. */
public enum SlaMetric {
    FIRST_RESPONSE,
    RESOLUTION
}
