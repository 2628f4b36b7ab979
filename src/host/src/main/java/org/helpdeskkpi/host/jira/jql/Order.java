package org.helpdeskkpi.host.jira.jql;

/** One field of a query's ORDER BY. */
record Order(String field, boolean descending) {}
