package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.helpdeskkpi.host.web.Platform;

/** Where to go after a form: always a page of this host. */
final class Destination {
    private static final String HOME = Platform.CONTEXT_PATH + "/secure/Dashboard.jspa";

    private Destination() {}

    /** The path that the parameter names; another site's address becomes the home page. */
    static String of(HttpServletRequest request, String parameter) {
        String wanted = request.getParameter(parameter);
        if (wanted == null || wanted.isBlank()) {
            return HOME;
        }
        try {
            URI uri = URI.create(wanted);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String path = uri.getRawPath() + query;
            boolean here = uri.getHost() == null || uri.getHost().equals(request.getServerName());
            if (!here || path.startsWith("//") || !path.startsWith("/")) {
                return HOME;
            }
            return path.startsWith(Platform.CONTEXT_PATH + "/")
                    ? path
                    : Platform.CONTEXT_PATH + path;
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
