package org.helpdeskkpi.core.sla;

/** What a reopening does to a clock that a resolution had ended. */
public enum ReopenRule {
    /** It goes on; the time in between does not count. */
    CONTINUE,
    /** What was is judged as it was, and another one starts from nothing. */
    RESTART,
    /** Nothing: what was stays as it was. */
    IGNORE
}
