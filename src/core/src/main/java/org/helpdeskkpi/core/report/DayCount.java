package org.helpdeskkpi.core.report;

/** The tickets that a queue first had on a day, and those of them that were handed up. */
record DayCount(int opened, int escalated) {}
