package org.helpdeskkpi.plugin.wiring;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helpdeskkpi.plugin.jql.FigureTickets;
import org.helpdeskkpi.plugin.rest.FigureSearch;

/** What JQL's functions find, found by the way of REST. */
record Searching(FigureSearch search) implements FigureTickets {
    @Override
    public boolean mayAsk(ApplicationUser user) {
        return search.mayAsk(user);
    }

    @Override
    public List<String> problems(ApplicationUser user, Map<String, List<String>> parameters) {
        return search.check(user, parameters).problems();
    }

    @Override
    public Set<Long> find(ApplicationUser user, Map<String, List<String>> parameters) {
        return search.find(user, parameters).tickets();
    }
}
