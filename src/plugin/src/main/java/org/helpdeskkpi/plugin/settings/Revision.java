package org.helpdeskkpi.plugin.settings;

/**
 * Settings that are to replace others.
 *
 * @param version the version they started from; without meaning when the draft has problems
 * @param note what their author says about them; empty for nothing
 */
public record Revision(int version, String note, Draft draft) {}
