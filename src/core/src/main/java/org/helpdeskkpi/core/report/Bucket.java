package org.helpdeskkpi.core.report;

/**
 * The days that a row over time is about: a day, a calendar week or a calendar month.
 *
 * @param days those of them that lie in the report's period
 * @param partial true where more of it lies outside the period or still to come, so that it is not
 *     to be compared with a whole one
 */
public record Bucket(Period days, boolean partial) {}
