package org.helpdeskkpi.core.report;

/**
 * What is done with what a selection finds. A report counts it and a list writes it down, so the
 * two can't disagree about what belongs to a figure.
 */
interface Finds {
    /**
     * An answer, a resolution or a reopening.
     *
     * @param period 0 for the period asked for, 1 for the one before
     */
    void happened(int ticket, int credit, long time, int period);

    /**
     * A ticket that was received or, in a narrow scope, first handled: once a ticket.
     *
     * @param handled the credit of the handling; {@link Selection#NEITHER} when received
     * @param escalated the first escalation in the scope, if any, else {@link Selection#NEITHER}
     * @param resolved the resolution in the scope, likewise
     */
    void opened(int ticket, int handled, int escalated, int resolved, long time, int period);

    /** A target's clock that stopped in the period; one that is not stopped belongs to now. */
    default void timed(int ticket, int clock, long time, int period) {}

    /** A ticket created in the period asked for: once a ticket. */
    void covered(int ticket);

    /**
     * Each escalation in the scope, whenever its ticket was opened.
     *
     * @param period 0 for the period asked for, 1 for the one before
     */
    default void handedUp(int ticket, int credit, int period) {}

    /**
     * Each handling, in a narrow scope or for rows about an agent or a standing.
     *
     * @param period as above; {@link Selection#NEITHER} for outside both
     */
    default void handled(int ticket, int credit, int period) {}

    /** Each escalation, where handlings are told; after them. */
    default void escalated(int ticket, int credit) {}

    /** The resolution, where handlings are told; after them. */
    default void resolved(int ticket, int credit) {}
}
