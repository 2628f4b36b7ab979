package org.helpdeskkpi.plugin.rest;

import net.java.ao.Entity;

/** Breaks a rule on purpose: REST that knows rows. */
public final class RowCanary {
    Entity row;
}
