package org.helpdeskkpi.host;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.platform.module.DashboardItem;
import org.helpdeskkpi.host.platform.module.PluginDescriptor;
import org.helpdeskkpi.host.web.gadget.Dashboard;
import org.helpdeskkpi.host.web.gadget.Dashboards;
import org.helpdeskkpi.host.web.gadget.Gadget;

/** The dashboard that a new host shows: one gadget of each kind that the app brings. */
record DefaultDashboard(PluginDescriptor plugin, Dashboards dashboards) {
    private static final Map<String, String> PREFS =
            Map.of(
                    "isConfigured", "true",
                    "period", "last30",
                    "queue", "",
                    "agent", "",
                    "time", "elapsed",
                    "refresh", "15");

    void addWhenMissing() {
        if (dashboards.find(Dashboards.DEFAULT).isPresent()) {
            return;
        }
        dashboards.create(new Dashboard(Dashboards.DEFAULT, "Help desk", "lead"));
        List<DashboardItem> kinds = plugin.dashboardItems();
        for (int i = 0; i < kinds.size(); i++) {
            Gadget gadget = dashboards.add(Dashboards.DEFAULT, kinds.get(i).key(), i % 2);
            dashboards.savePrefs(gadget, PREFS);
        }
    }
}
