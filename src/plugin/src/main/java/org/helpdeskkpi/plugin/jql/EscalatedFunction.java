package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;

/**
 * {@code kpiEscalated(from, to)}: tickets that were handed up on one of these days; or in a period
 * by its name, or since so many days or weeks ago.
 */
public final class EscalatedFunction extends KpiFunction {
    public EscalatedFunction(FigureTickets tickets, I18nResolver texts) {
        super(tickets, texts, 1, 2);
    }

    @Override
    Wish read(List<String> arguments) {
        String first = arguments.get(0).strip();
        if (arguments.size() == 1) {
            return Wish.of("handedUp").with(first.startsWith("-") ? "since" : "period", first);
        }
        return Wish.of("handedUp")
                .with("from", first.replace('/', '-'))
                .with("to", arguments.get(1).strip().replace('/', '-'));
    }

    @Override
    String example() {
        return getFunctionName() + "(\"2026-01-01\", \"2026-01-31\")";
    }
}
