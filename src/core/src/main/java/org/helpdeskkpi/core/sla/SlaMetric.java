package org.helpdeskkpi.core.sla;

/** What a target is about. */
public enum SlaMetric {
    /** From creation to the first response. */
    FIRST_RESPONSE,
    /** From a customer's comment after an answer to the next answer: each wait by itself. */
    NEXT_RESPONSE,
    /** From creation to the resolution. */
    RESOLUTION,
    /** From coming into a queue to leaving it, or being resolved there: each stay by itself. */
    TIME_IN_QUEUE
}
