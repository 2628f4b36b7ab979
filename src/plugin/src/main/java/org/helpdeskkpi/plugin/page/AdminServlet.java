package org.helpdeskkpi.plugin.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where an admin sets everything, a tab for each part; works without JavaScript. */
public class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient PageWriter writer;
    private final transient AdminScreens screens;

    @Inject
    public AdminServlet(Door door, PageWriter writer, AdminScreens screens) {
        this.door = door;
        this.writer = writer;
        this.screens = screens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!opens(request, response)) {
            return;
        }
        String tab = tab(request);
        AdminTab part = AdminTab.of(tab);
        if (part != null) {
            screens.part(part).show(request, response);
        } else if (!tab.equals(AdminTab.DOCUMENT)) {
            writer.write(response, "templates/admin.vm", new AdminPage(writer.texts()));
        } else if (request.getParameter("export") != null) {
            screens.document().export(request, response);
        } else {
            screens.document().show(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!opens(request, response)
                || !door.takesPost(request, response, writer.text("helpdesk-kpi.error.token"))) {
            return;
        }
        String tab = tab(request);
        AdminTab part = AdminTab.of(tab);
        if (part != null) {
            screens.part(part).take(request, response);
        } else if (tab.equals(AdminTab.DOCUMENT)) {
            screens.document().take(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private boolean opens(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return door.opensForAdmins(request, response, writer.text("helpdesk-kpi.error.admins"));
    }

    private static String tab(HttpServletRequest request) {
        String tab = request.getParameter("tab");
        return tab == null ? AdminTab.OVERVIEW : tab;
    }
}
