package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;

/**
 * {@code kpiFirstResponseLongerThan(duration[, time])}: tickets that were answered after longer
 * than that.
 */
public final class SlowResponseFunction extends LongerFunction {
    public SlowResponseFunction(FigureTickets tickets, I18nResolver texts) {
        super(tickets, texts, "frt");
    }
}
