package org.helpdeskkpi.plugin.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.plugin.access.Role;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** Tries other settings without saving them; the figures come by REST, which checks who may. */
public class WhatIfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Leads see what figures are counted by, but not who is who. */
    private static final List<String> SHOWN =
            List.of(
                    "queues",
                    "calendars",
                    "targets",
                    "firstResponse",
                    "resolution",
                    "firstContact");

    private final transient Door door;
    private final transient PageWriter writer;
    private final transient SettingsStore settings;

    @Inject
    public WhatIfServlet(Door door, PageWriter writer, SettingsStore settings) {
        this.door = door;
        this.writer = writer;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (door.opensForUsers(request, response)) {
            boolean mayAsk = door.role().isAtLeast(Role.LEAD);
            String shown = mayAsk ? shown().toString() : "";
            writer.write(
                    response,
                    "templates/what-if.vm",
                    new WhatIfPage(writer.texts(), mayAsk, shown));
        }
    }

    private JsonNode shown() {
        JsonNode all = new SettingsJson().write(settings.current().settings());
        return ((ObjectNode) all).retain(SHOWN);
    }
}
