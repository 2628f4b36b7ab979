package org.helpdeskkpi.host.jira.jql;

/** A query that can't be understood, in Jira's words. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JqlException(String message) {
        super(message);
    }
}
