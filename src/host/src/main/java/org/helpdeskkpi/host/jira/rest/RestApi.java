package org.helpdeskkpi.host.jira.rest;

import java.util.Set;
import org.helpdeskkpi.host.jira.service.JiraSite;

/**
 * The part of Jira's REST API v2 that the site answers, to be mounted at {@code /rest/api/2} and
 * {@code /rest/api/latest}. Bodies are read and written here, so no JSON provider is needed; who
 * calls is whoever is logged in on the thread.
 */
public final class RestApi {
    private RestApi() {}

    /** The resources and exception mappers, to be registered as they are. */
    public static Set<Object> resources(JiraSite site) {
        Caller caller = new Caller(site);
        return Set.of(
                new SiteResource(caller),
                new ProjectResource(caller),
                new SearchResource(caller),
                new IssueResource(caller),
                new TransitionResource(caller),
                new CommentResource(caller),
                new CommentPropertyResource(caller),
                new IssueLinkResource(caller),
                new FaultMapper());
    }
}
