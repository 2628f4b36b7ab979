package org.helpdeskkpi.plugin.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds tickets by how long something took them. */
abstract class LongerFunction extends KpiFunction {
    private static final Set<String> TIMES = Set.of("elapsed", "business");

    private final String figure;

    LongerFunction(FigureTickets tickets, I18nResolver texts, String figure) {
        super(tickets, texts, 1, 2);
        this.figure = figure;
    }

    @Override
    Wish read(List<String> arguments) {
        String time =
                arguments.size() < 2
                        ? "elapsed"
                        : arguments.get(1).strip().toLowerCase(Locale.ROOT);
        if (!TIMES.contains(time)) {
            return Wish.wrong("helpdesk-kpi.jql.time", arguments.get(1));
        }
        return Durations.read(arguments.get(0))
                .map(
                        over ->
                                Wish.of(figure)
                                        .with("over", String.valueOf(over.toSeconds()))
                                        .with("time", time))
                .orElseGet(() -> Wish.wrong("helpdesk-kpi.jql.duration", arguments.get(0)));
    }

    @Override
    String example() {
        return getFunctionName() + "(\"1d 4h\", business)";
    }
}
