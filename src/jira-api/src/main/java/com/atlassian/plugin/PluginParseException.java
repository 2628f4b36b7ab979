package com.atlassian.plugin;

/** A module descriptor that could not be understood. */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
