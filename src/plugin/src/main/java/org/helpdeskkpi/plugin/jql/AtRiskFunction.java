package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;

/** {@code kpiAtRisk([metric])}: tickets with a clock that is soon over. */
public final class AtRiskFunction extends ClockFunction {
    public AtRiskFunction(FigureTickets tickets, I18nResolver texts) {
        super(
                tickets,
                texts,
                "atRisk",
                Map.of(
                        "firstResponse", "frtAtRisk",
                        "nextResponse", "nextAtRisk",
                        "resolution", "artAtRisk",
                        "timeInQueue", "inQueueAtRisk"));
    }
}
