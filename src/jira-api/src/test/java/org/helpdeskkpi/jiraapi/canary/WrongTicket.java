package org.helpdeskkpi.jiraapi.canary;

import java.util.Collection;

/** A deliberately wrong declaration that the contract has to report. */
public interface WrongTicket extends Comparable<WrongTicket> {
    String FIELD = "wrong";

    String getId();

    Collection<String> getComments();

    String getKey();
}
