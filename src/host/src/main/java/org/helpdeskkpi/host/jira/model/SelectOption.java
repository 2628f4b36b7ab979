package org.helpdeskkpi.host.jira.model;

/** An option of a select field; as in Jira its text is its value. */
public record SelectOption(long id, String value) {
    @Override
    public String toString() {
        return value;
    }
}
