package org.helpdeskkpi.plugin.settings;

/**
 * Settings that are to replace others.
 *
 * @param version the version they started from; without meaning when the draft has problems
 */
public record Revision(int version, Draft draft) {}
