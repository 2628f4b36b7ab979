package org.helpdeskkpi.host.web.page;

import com.atlassian.jira.issue.Issue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;
import org.helpdeskkpi.host.web.Platform;

/** An issue with its fields, comments and history: {@code /browse/KEY}. */
public final class IssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private final transient Panels panels;

    public IssueServlet(Platform platform, Layout layout) {
        super(platform, layout, "issue", "atl.general");
        panels = new Panels(platform);
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
        Issue seen = platform.site().view(issue);
        return Map.of(
                "title",
                page.heading(),
                "page",
                page,
                "tools",
                layout.menus().of(seen),
                "panels",
                panels.beside(seen));
    }
}
