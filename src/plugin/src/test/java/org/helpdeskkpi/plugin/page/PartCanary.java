package org.helpdeskkpi.plugin.page;

import org.helpdeskkpi.plugin.store.StoreCanary;

/** Breaks a rule on purpose: a page that knows the store. */
public final class PartCanary {
    StoreCanary known;
}
