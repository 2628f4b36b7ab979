package org.helpdeskkpi.host;

/** The command line says something that the host does not understand. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
