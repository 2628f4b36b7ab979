package org.helpdeskkpi.plugin.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.helpdeskkpi.plugin.access.Role;

/** An agent's own figures. */
public class MyKpisServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient PageWriter writer;

    @Inject
    public MyKpisServlet(Door door, PageWriter writer) {
        this.door = door;
        this.writer = writer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (door.opensForUsers(request, response)) {
            boolean agent = door.role().isAtLeast(Role.AGENT);
            writer.write(response, "templates/me.vm", new MyKpisPage(writer.texts(), agent));
        }
    }
}
