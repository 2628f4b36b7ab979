package org.helpdeskkpi.host.jira.demo;

/** Counts the ids of comments and history entries over all the demo's tickets. */
final class Ids {
    private long comment = 10_000;
    private long history = 10_000;

    long comment() {
        return comment++;
    }

    long history() {
        return history++;
    }
}
