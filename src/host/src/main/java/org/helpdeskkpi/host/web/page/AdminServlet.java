package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.web.Platform;

/** The administration's front page. */
public final class AdminServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    public AdminServlet(Platform platform, Layout layout) {
        super(platform, layout, "admin", "atl.admin");
    }

    @Override
    Optional<Map<String, Object>> model(HttpServletRequest request) {
        return platform.isAdmin(platform.user())
                ? Optional.of(
                        Map.of("title", "Administration", "items", layout.menus().administration()))
                : Optional.empty();
    }
}
