package org.helpdeskkpi.host.jira.rest;

import java.util.List;
import java.util.Map;

/** A call that Jira refuses, with its status and its messages. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    Fault(int status, List<String> messages, Map<String, String> errors) {
        super(messages + " " + errors);
        this.status = status;
        this.messages = messages;
        this.errors = errors;
    }

    static Fault of(int status, String message) {
        return new Fault(status, List.of(message), Map.of());
    }

    static Fault badField(String field, String message) {
        return new Fault(400, List.of(), Map.of(field, message));
    }

    static Fault notFound(String message) {
        return of(404, message);
    }

    static Fault forbidden(String message) {
        return of(403, message);
    }

    int status() {
        return status;
    }

    List<String> messages() {
        return messages;
    }

    Map<String, String> errors() {
        return errors;
    }
}
