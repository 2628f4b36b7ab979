package org.helpdeskkpi.plugin.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Views for a large screen; their figures come by REST, which checks who may see them. */
public class WallboardServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient PageWriter writer;

    @Inject
    public WallboardServlet(Door door, PageWriter writer) {
        this.door = door;
        this.writer = writer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (door.opensForUsers(request, response)) {
            writer.write(response, "templates/wallboard.vm", new WallboardPage(writer.texts()));
        }
    }
}
