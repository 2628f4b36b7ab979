package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.web.Platform;
import org.helpdeskkpi.host.web.gadget.Dashboards;

/** The dashboard page; its script fetches and draws the gadgets. */
public final class DashboardServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private final transient Dashboards dashboards;

    public DashboardServlet(Platform platform, Layout layout, Dashboards dashboards) {
        super(platform, layout, "dashboard", "atl.dashboard");
        this.dashboards = dashboards;
    }

    @Override
    Optional<Map<String, Object>> model(HttpServletRequest request) {
        return dashboards
                .find(wanted(request))
                .map(
                        dashboard ->
                                Map.of(
                                        "title", dashboard.name(),
                                        "dashboard", dashboard,
                                        "all", dashboards.all()));
    }

    private static long wanted(HttpServletRequest request) {
        String id = request.getParameter("selectPageId");
        return id != null && id.matches("\\d{1,15}") ? Long.parseLong(id) : Dashboards.DEFAULT;
    }
}
