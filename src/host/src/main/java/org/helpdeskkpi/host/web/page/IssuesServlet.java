package org.helpdeskkpi.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.jira.jql.Jql;
import org.helpdeskkpi.host.jira.jql.JqlException;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.web.Platform;

/** A list of issues found by JQL: {@code /issues/?jql=}. */
public final class IssuesServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 100;
    private final transient Jql jql;

    public IssuesServlet(Platform platform, Layout layout) {
        super(platform, layout, "issues", "atl.general");
        jql = new Jql(platform.site());
    }

    /** A line of the list. */
    public record Line(String key, String summary, String status, String assignee) {
        static Line of(IssueDoc issue) {
            return new Line(
                    issue.key(),
                    issue.value(Fields.SUMMARY),
                    issue.value(Fields.STATUS),
                    issue.value(Fields.ASSIGNEE) == null ? "-" : issue.value(Fields.ASSIGNEE));
        }
    }

    @Override
    Optional<Map<String, Object>> model(HttpServletRequest request) {
        String query =
                Optional.ofNullable(request.getParameter("jql")).orElse("order by created desc");
        List<IssueDoc> found = List.of();
        String problem = "";
        try {
            found = jql.find(platform.loggedIn().user(), query);
        } catch (JqlException e) {
            problem = e.getMessage();
        }
        return Optional.of(
                Map.of(
                        "title",
                        "Issues",
                        "jql",
                        query,
                        "problem",
                        problem,
                        "total",
                        found.size(),
                        "lines",
                        found.stream().limit(LIMIT).map(Line::of).toList()));
    }
}
