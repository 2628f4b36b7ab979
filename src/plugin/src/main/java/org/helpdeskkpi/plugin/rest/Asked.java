package org.helpdeskkpi.plugin.rest;

/** What a call for figures asks for, of whatever kind. */
interface Asked {
    /** Period, scope and kinds of time: what all such calls have. */
    ReportParameters report();
}
