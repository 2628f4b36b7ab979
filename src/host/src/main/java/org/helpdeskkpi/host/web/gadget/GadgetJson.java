package org.helpdeskkpi.host.web.gadget;

import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.host.platform.module.DashboardItem;
import org.helpdeskkpi.host.platform.template.Html;

/** A gadget as the dashboard's script gets it. */
public record GadgetJson(
        long id,
        int column,
        String title,
        String amdModule,
        boolean configurable,
        Map<String, Object> prefs) {
    static GadgetJson of(Gadget gadget, DashboardItem kind, String title) {
        return new GadgetJson(
                gadget.id(),
                gadget.column(),
                title,
                kind.amdModule(),
                kind.configurable(),
                delivered(gadget.prefs()));
    }

    /** As Jira hands preferences over: "true" and "false" are booleans, texts HTML-escaped. */
    static Map<String, Object> delivered(Map<String, String> prefs) {
        Map<String, Object> delivered = new TreeMap<>();
        prefs.forEach(
                (name, text) ->
                        delivered.put(
                                name,
                                text.equals("true") || text.equals("false")
                                        ? (Object) Boolean.valueOf(text)
                                        : Html.escape(text)));
        return delivered;
    }
}
