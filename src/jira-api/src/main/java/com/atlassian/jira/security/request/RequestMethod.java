package com.atlassian.jira.security.request;

/** HTTP methods a servlet or action answers to. */
public enum RequestMethod {
    GET,
    POST
}
