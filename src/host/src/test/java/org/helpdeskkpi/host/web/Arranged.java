package org.helpdeskkpi.host.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;

/** Puts the gadgets that a test is about on the first dashboard, alone. */
public final class Arranged {
    private static final String DASHBOARD = "/rest/dashboards/1.0/10000";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Arranged() {}

    /** One gadget of that kind with these preferences. */
    static void alone(HostFixture host, String module, Map<String, String> preferences)
            throws IOException {
        none(host);
        also(host, module, preferences);
    }

    /** A dashboard without gadgets. */
    public static void none(HostFixture host) throws IOException {
        Calls lead = host.calls().as("lead");
        for (JsonNode gadget : JSON.readTree(lead.get(DASHBOARD).body()).get("gadgets")) {
            lead.json("DELETE", DASHBOARD + "/gadget/" + gadget.get("id").asText(), "");
        }
    }

    /** One more of that kind. */
    public static void also(HostFixture host, String module, Map<String, String> preferences)
            throws IOException {
        Calls lead = host.calls().as("lead");
        var added = lead.json("POST", DASHBOARD + "/gadget", "{\"module\":\"" + module + "\"}");
        Map<String, String> all = new TreeMap<>(preferences);
        all.put("isConfigured", "true");
        lead.json(
                "POST",
                DASHBOARD + "/gadget/" + JSON.readTree(added.body()).get("id").asText() + "/prefs",
                JSON.writeValueAsString(all));
    }
}
