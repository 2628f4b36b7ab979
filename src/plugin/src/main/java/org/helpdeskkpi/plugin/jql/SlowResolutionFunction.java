package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;

/**
 * {@code kpiResolutionLongerThan(duration[, time])}: tickets whose resolution took longer than
 * that.
 */
public final class SlowResolutionFunction extends LongerFunction {
    public SlowResolutionFunction(FigureTickets tickets, I18nResolver texts) {
        super(tickets, texts, "art");
    }
}
