package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds tickets by how their clocks stand now: those of all metrics, or of the one that is named.
 */
abstract class ClockFunction extends KpiFunction {
    private final String any;
    private final Map<String, String> figures;

    /**
     * @param any the figure for all metrics
     * @param figures the figure for each metric
     */
    ClockFunction(
            FigureTickets tickets, I18nResolver texts, String any, Map<String, String> figures) {
        super(tickets, texts, 0, 1);
        this.any = any;
        this.figures = figures;
    }

    @Override
    Wish read(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Wish.of(any);
        }
        String metric = arguments.get(0).strip();
        return figures.keySet().stream()
                .filter(metric::equalsIgnoreCase)
                .findFirst()
                .map(known -> Wish.of(figures.get(known)))
                .orElseGet(
                        () ->
                                Wish.wrong(
                                        "helpdesk-kpi.jql.metric",
                                        metric,
                                        String.join(", ", new TreeSet<>(figures.keySet()))));
    }

    @Override
    String example() {
        return getFunctionName() + "(firstResponse)";
    }
}
