package org.helpdeskkpi.host.report;

/** What is wrong with a command line, as a sentence. */
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageError(String sentence) {
        super(sentence, null, false, false);
    }
}
