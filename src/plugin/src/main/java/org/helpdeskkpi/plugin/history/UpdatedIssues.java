package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Finds the issues that were updated lately.
 *
 * <p>The search says "within the last n minutes", rounded up, since JQL reads a date without a zone
 * in the zone of the searcher or of the server, so that it means different instants.
 *
 * <p>Newest first: an issue that is updated between two pages moves to the front and so pushes
 * others onto a page still to come, never onto one already read. The issue itself is found next
 * time, and its event has been heard.
 */
public final class UpdatedIssues {
    static final int PAGE = 500;

    private final SearchService search;
    private final InstantSource clock;

    public UpdatedIssues(SearchService search, InstantSource clock) {
        this.search = search;
        this.clock = clock;
    }

    List<TicketId> since(List<String> projects, Instant since) {
        SearchService.ParseResult parsed = search.parseQuery(null, jql(projects, since));
        if (!parsed.isValid()) {
            throw new IllegalStateException(
                    "Jira refuses the search: " + parsed.getErrors().getErrorMessages());
        }
        Set<TicketId> found = new LinkedHashSet<>();
        int start = 0;
        int total;
        do {
            SearchResults<Issue> page = page(parsed, start);
            page.getResults().forEach(issue -> found.add(new TicketId(issue.getId())));
            total = page.getResults().isEmpty() ? start : page.getTotal();
            start += PAGE;
        } while (start < total);
        return List.copyOf(found);
    }

    private String jql(List<String> projects, Instant since) {
        long minutes = Math.max(0, Duration.between(since, clock.instant()).toMinutes()) + 1;
        return "project in (\""
                + String.join("\", \"", projects)
                + "\") AND updated >= -"
                + minutes
                + "m ORDER BY updated DESC";
    }

    private SearchResults<Issue> page(SearchService.ParseResult parsed, int start) {
        try {
            return search.searchOverrideSecurity(
                    null, parsed.getQuery(), new PagerFilter<Issue>(start, PAGE));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira's search failed", e);
        }
    }
}
