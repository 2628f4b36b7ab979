package org.helpdeskkpi.core.report;

/**
 * How a metric's targets were kept.
 *
 * @param met of the clocks that stopped and were judged, those in time
 * @param open how many are not stopped and over at the moment of the report; no part of the rate
 */
public record Attainment(Rate met, long open) {
    public static final Attainment NONE = new Attainment(Rate.NONE, 0);
}
