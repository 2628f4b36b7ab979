package org.helpdeskkpi.plugin.store;

/** Breaks a rule on purpose: nothing; other parts break one by knowing it. */
public final class StoreCanary {
    private StoreCanary() {}
}
