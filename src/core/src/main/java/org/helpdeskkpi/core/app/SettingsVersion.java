package org.helpdeskkpi.core.app;

import java.time.Instant;

/**
 * Settings as they were saved.
 *
 * @param number counts up from 1; 0 for the settings before anyone saved any
 * @param author user key
 */
public record SettingsVersion(int number, Settings settings, String author, Instant savedAt) {}
