package org.helpdeskkpi.core.app;

/**
 * A user's mistake.
 *
 * @param path where it is, as in {@code calendar.hours.MONDAY[1]}; empty for the whole
 * @param message what is wrong and what to do, as a sentence
 */
public record Problem(String path, String message) {}
