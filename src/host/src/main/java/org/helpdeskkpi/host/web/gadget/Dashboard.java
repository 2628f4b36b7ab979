package org.helpdeskkpi.host.web.gadget;

/** A dashboard: everyone logged in may look, its owner and administrators may change it. */
public record Dashboard(long id, String name, String owner) {}
