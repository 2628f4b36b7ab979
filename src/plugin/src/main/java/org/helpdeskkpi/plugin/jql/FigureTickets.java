package org.helpdeskkpi.plugin.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the tickets of a figure: those that REST lists under the same parameters for the same user.
 * Without a period all that ever happened counts.
 */
public interface FigureTickets {
    /** Whether this user (null for nobody) may ask for figures at all. */
    boolean mayAsk(ApplicationUser user);

    /** What is wrong with the parameters, or why this user gets no answer, a sentence each. */
    List<String> problems(ApplicationUser user, Map<String, List<String>> parameters);

    /** Ids of issues; none where there are problems. */
    Set<Long> find(ApplicationUser user, Map<String, List<String>> parameters);
}
