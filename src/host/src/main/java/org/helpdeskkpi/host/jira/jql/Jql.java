package org.helpdeskkpi.host.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.function.Predicate;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** Parses and runs JQL over the issues in memory. */
public final class Jql implements SearchService {
    private final Site site;

    public Jql(Site site) {
        this.site = site;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(Parser.parse(query), new MessageSetImpl());
        } catch (JqlException e) {
            MessageSet messages = new MessageSetImpl();
            messages.addErrorMessage(e.getMessage());
            return new ParseResult(null, messages);
        }
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        SiteUser user = known(searcher);
        return page(found(user, query, issue -> Access.mayBrowse(user, issue)), pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
        return page(found(known(searcher), query, issue -> true), pager);
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query)
            throws SearchException {
        return found(known(searcher), query, issue -> true).size();
    }

    /** All issues that match and that this user may see; throws where Jira refuses the query. */
    public List<IssueDoc> find(SiteUser searcher, String query) {
        JqlQuery parsed = Parser.parse(query);
        site.functions().validate(parsed.where(), searcher);
        return matching(searcher, parsed, issue -> Access.mayBrowse(searcher, issue));
    }

    private List<IssueDoc> found(SiteUser searcher, Query query, Predicate<IssueDoc> visible)
            throws SearchException {
        try {
            JqlQuery parsed =
                    query instanceof JqlQuery own ? own : Parser.parse(query.getQueryString());
            return matching(searcher, parsed, visible);
        } catch (JqlException e) {
            throw new SearchException(e.getMessage());
        }
    }

    private List<IssueDoc> matching(
            SiteUser searcher, JqlQuery query, Predicate<IssueDoc> visible) {
        Predicate<IssueDoc> test = new Compiler(site, searcher).compile(query.where());
        return site.issues().all().stream()
                .filter(test.and(visible))
                .sorted(new Sorting(site).of(query.order()))
                .toList();
    }

    private SearchResults<Issue> page(List<IssueDoc> found, PagerFilter<?> pager) {
        List<Issue> page =
                found.stream()
                        .skip(pager.getStart())
                        .limit(pager.getMax())
                        .map(issue -> (Issue) site.view(issue))
                        .toList();
        return new SearchResults<>(page, found.size(), pager);
    }

    private SiteUser known(ApplicationUser user) {
        return user == null ? null : site.users().byKey(user.getKey()).orElse(null);
    }
}
