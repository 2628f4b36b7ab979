package org.helpdeskkpi.host.jira.model;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * One changed field of a history entry: ids in {@code from} and {@code to}, names in the others.
 *
 * @param type {@code jira} or {@code custom}
 */
public record ItemDoc(
        String type, String field, String from, String fromText, String to, String toText) {

    private static final int SHORT = 40;

    public ItemDoc {
        type = shared(type);
        field = shared(field);
        from = shared(from);
        fromText = shared(fromText);
        to = shared(to);
        toText = shared(toText);
    }

    public static ItemDoc jira(
            String field, String from, String fromText, String to, String toText) {
        return new ItemDoc(ChangeItemBean.STATIC_FIELD, field, from, fromText, to, toText);
    }

    public ChangeItemBean bean(Instant at) {
        return new ChangeItemBean(type, field, from, fromText, to, toText, Timestamp.from(at));
    }

    /** Names repeat a hundred thousand times: keep one copy of each. */
    private static String shared(String text) {
        return text == null || text.length() > SHORT ? text : text.intern();
    }
}
