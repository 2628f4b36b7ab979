package org.helpdeskkpi.host.web.page;

/** An entry of a menu. */
public record Link(String id, String label, String url) {}
