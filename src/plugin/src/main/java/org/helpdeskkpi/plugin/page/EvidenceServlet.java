package org.helpdeskkpi.plugin.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** How a ticket's values came to be; its figures come by REST, which checks who may see them. */
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient PageWriter writer;

    @Inject
    public EvidenceServlet(Door door, PageWriter writer) {
        this.door = door;
        this.writer = writer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (door.opensForUsers(request, response)) {
            String key = Objects.requireNonNullElse(request.getParameter("key"), "").strip();
            writer.write(response, "templates/ticket.vm", new EvidencePage(writer.texts(), key));
        }
    }
}
