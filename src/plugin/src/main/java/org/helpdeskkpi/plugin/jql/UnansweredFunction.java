package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;

/** {@code kpiUnanswered()}: tickets without a first response. */
public final class UnansweredFunction extends KpiFunction {
    public UnansweredFunction(FigureTickets tickets, I18nResolver texts) {
        super(tickets, texts, 0, 0);
    }

    @Override
    Wish read(List<String> arguments) {
        return Wish.of("unanswered");
    }

    @Override
    String example() {
        return getFunctionName() + "()";
    }
}
