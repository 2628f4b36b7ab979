package org.helpdeskkpi.host.jira.jql;

import com.atlassian.query.Query;
import java.util.List;

/** A parsed query. */
record JqlQuery(String text, Node where, List<Order> order) implements Query {
    @Override
    public String getQueryString() {
        return text;
    }
}
