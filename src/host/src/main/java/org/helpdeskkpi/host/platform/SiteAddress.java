package org.helpdeskkpi.host.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the host is reached: the base URL, and the way to the login page. */
public record SiteAddress(String root, String contextPath)
        implements ApplicationProperties, LoginUriProvider {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> root + contextPath;
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> contextPath;
        };
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        return URI.create(
                root
                        + contextPath
                        + "/login.jsp?os_destination="
                        + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }
}
