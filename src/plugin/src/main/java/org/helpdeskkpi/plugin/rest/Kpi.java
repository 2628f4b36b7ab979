package org.helpdeskkpi.plugin.rest;

import java.util.Locale;

/** The four KPIs by the names they have in calls and answers. */
public enum Kpi {
    FRT,
    ART,
    FCR,
    ESCALATION;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
