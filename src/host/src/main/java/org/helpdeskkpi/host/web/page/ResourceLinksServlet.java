package org.helpdeskkpi.host.web.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.host.web.Platform;

/** Tells which files a web resource is made of, for scripts that load it when it is needed. */
public final class ResourceLinksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Platform platform;

    public ResourceLinksServlet(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String asked = Optional.ofNullable(request.getParameter("resource")).orElse("");
        if (!isKnown(asked)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var resources = new WebResources(platform.plugin());
        List<String> links = new ArrayList<>(resources.links(List.of(), Set.of(asked), ".css"));
        links.addAll(resources.links(List.of(), Set.of(asked), ".js"));
        response.setContentType("application/json;charset=UTF-8");
        new ObjectMapper().writeValue(response.getOutputStream(), links);
    }

    private boolean isKnown(String asked) {
        return platform.plugin().webResources().stream()
                .anyMatch(one -> asked.equals(platform.plugin().key() + ":" + one.key()));
    }
}
