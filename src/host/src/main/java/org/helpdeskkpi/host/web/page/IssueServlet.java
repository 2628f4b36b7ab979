package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;
import org.helpdeskkpi.host.web.Platform;

/** An issue with its fields, comments and history: {@code /browse/KEY}. */
public final class IssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    public IssueServlet(Platform platform, Layout layout) {
        super(platform, layout, "issue", "atl.general");
    }

    @Override
    Optional<Map<String, Object>> model(HttpServletRequest request) {
        SiteUser user = platform.loggedIn().user();
        String key = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        return platform.site()
                .issues()
                .find(key)
                .filter(issue -> Access.mayBrowse(user, issue))
                .map(issue -> page(issue, user));
    }

    private Map<String, Object> page(IssueDoc issue, SiteUser user) {
        IssuePage page = new IssuePage(platform.site(), issue, user);
        List<Link> tools = layout.menus().of(platform.site().view(issue));
        return Map.of("title", page.heading(), "page", page, "tools", tools);
    }
}
