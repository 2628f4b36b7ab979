package org.helpdeskkpi.core.report;

/** Which instant puts a credit into a period. */
public enum PeriodBasis {
    /** When it happened: a response on its day, a resolution on its day. */
    HAPPENED,
    /** When its ticket was created. */
    CREATED
}
