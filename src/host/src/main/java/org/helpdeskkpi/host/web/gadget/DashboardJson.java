package org.helpdeskkpi.host.web.gadget;

import java.util.List;

/** A dashboard as its script gets it. */
public record DashboardJson(
        long id,
        String name,
        boolean editable,
        List<GadgetJson> gadgets,
        List<KindJson> directory) {
    /** A kind of gadget that can be added. */
    public record KindJson(String module, String title, String description) {}

    /** Where a gadget is to go. */
    public record PlaceJson(int column, int place) {}

    /** A gadget to add. */
    public record NewGadgetJson(String module) {}
}
