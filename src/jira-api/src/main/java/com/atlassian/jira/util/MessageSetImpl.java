package com.atlassian.jira.util;

/** Messages in the order in which they came. */
public class MessageSetImpl extends AbstractMessageSet {
    public MessageSetImpl() {}
}
