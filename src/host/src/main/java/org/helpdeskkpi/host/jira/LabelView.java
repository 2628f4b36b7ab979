package org.helpdeskkpi.host.jira;

import com.atlassian.jira.issue.label.Label;

/** A label as plugins see it. */
record LabelView(String label) implements Label {
    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
