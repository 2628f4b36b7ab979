package org.helpdeskkpi.host.platform.template;

/** A template called a method that the allowlist does not name. */
public final class ForbiddenMethodException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForbiddenMethodException(String message) {
        super(message);
    }
}
