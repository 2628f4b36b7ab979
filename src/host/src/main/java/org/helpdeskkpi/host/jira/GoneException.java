package org.helpdeskkpi.host.jira;

/** What was to be changed does not exist any more. */
public final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoneException(String what) {
        super(what + " does not exist");
    }
}
