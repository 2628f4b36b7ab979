package org.helpdeskkpi.host;

/** Stands for the host, which the app cannot see. */
public final class CanaryHost {}
