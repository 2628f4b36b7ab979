package org.helpdeskkpi.host.life;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.host.Browser;

/** The dashboard in a browser that stays on it. */
final class Board {
    private final Browser browser;
    private final String script;
    private Map<String, ShownGadget> gadgets = Map.of();

    Board(Browser browser) throws IOException {
        this.browser = browser;
        try (InputStream in = Board.class.getResourceAsStream("/life/refresh-and-read.js")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser.open("/secure/Dashboard.jspa").find(".helpdesk-kpi-foot");
    }

    /** Presses Refresh on every gadget and reads what they show when they have loaded. */
    void refresh() throws IOException {
        String json = (String) browser.driver().executeAsyncScript(script);
        gadgets =
                Arrays.stream(new ObjectMapper().readValue(json, ShownGadget[].class))
                        .collect(Collectors.toMap(ShownGadget::title, Function.identity()));
    }

    void picture(String name) throws IOException {
        Pictures.take(browser, name);
    }

    ShownGadget firstResponse() {
        return gadgets.get("First response time");
    }

    ShownGadget resolution() {
        return gadgets.get("Average resolution time");
    }

    ShownGadget firstContact() {
        return gadgets.get("First contact resolution");
    }

    ShownGadget escalation() {
        return gadgets.get("Escalation rate");
    }

    ShownGadget table() {
        return gadgets.get("Agents and queues");
    }
}
