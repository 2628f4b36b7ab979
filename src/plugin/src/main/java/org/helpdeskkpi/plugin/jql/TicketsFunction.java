package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code kpiTickets("figure=frtMissed", "queue=billing", …)}: the tickets of any list, written with
 * the parameters of REST.
 */
public final class TicketsFunction extends KpiFunction {
    private static final int MANY = 100;

    public TicketsFunction(FigureTickets tickets, I18nResolver texts) {
        super(tickets, texts, 1, MANY);
    }

    @Override
    Wish read(List<String> arguments) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                return Wish.wrong("helpdesk-kpi.jql.parameter", argument);
            }
            parameters
                    .computeIfAbsent(
                            argument.substring(0, equals).strip(), name -> new ArrayList<>())
                    .add(argument.substring(equals + 1).strip());
        }
        return Wish.of(parameters);
    }

    @Override
    String example() {
        return getFunctionName() + "(\"figure=frtMissed\", \"period=lastWeek\")";
    }
}
