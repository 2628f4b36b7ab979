package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves AUI, jQuery and the host's own scripts and styles from the class path. */
public final class StaticServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.contains("..") || !path.matches("/(aui|jquery|host)/.+")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String place = path.startsWith("/host/") ? "/host/static" + path.substring(5) : path;
        try (InputStream in = StaticServlet.class.getResourceAsStream(place)) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(MediaTypes.of(path));
            response.setHeader("Cache-Control", "max-age=60");
            in.transferTo(response.getOutputStream());
        }
    }
}
