package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;

/** {@code kpiBreached([metric])}: tickets with a clock that is over and not stopped. */
public final class BreachedFunction extends ClockFunction {
    public BreachedFunction(FigureTickets tickets, I18nResolver texts) {
        super(
                tickets,
                texts,
                "openBreaches",
                Map.of(
                        "firstResponse", "frtOpen",
                        "nextResponse", "nextOpen",
                        "resolution", "artOpen",
                        "timeInQueue", "inQueueOpen"));
    }
}
