package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.web.Platform;

/** One of the host's pages, for people who are logged in. */
abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    final transient Platform platform;
    final transient Layout layout;
    private final String template;
    private final String decorator;

    PageServlet(Platform platform, Layout layout, String template, String decorator) {
        this.platform = platform;
        this.layout = layout;
        this.template = template;
        this.decorator = decorator;
    }

    /** What the template shows; nothing when there is no such page for this user. */
    abstract Optional<Map<String, Object>> model(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (platform.user() == null) {
            String query = request.getQueryString();
            URI back = URI.create(request.getRequestURI() + (query == null ? "" : "?" + query));
            response.sendRedirect(platform.services().loginUris().getLoginUri(back).toString());
            return;
        }
        Optional<Map<String, Object>> model = model(request);
        if (model.isPresent()) {
            layout.send(template, decorator, model.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
