package org.helpdeskkpi.host.parity;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;

/**
 * A random combination of filters.
 *
 * @param asked values by parameter
 * @param forGadget whether a gadget's settings can say it
 */
record Combination(
        LocalDate from,
        LocalDate to,
        String by,
        boolean business,
        boolean created,
        Map<String, Set<String>> asked,
        boolean forGadget) {
    private static final Map<String, Grouping> GROUPINGS =
            Map.of(
                    "none", Grouping.NONE,
                    "agent", Grouping.AGENT,
                    "queue", Grouping.QUEUE,
                    "agent,queue", Grouping.AGENT_QUEUE,
                    "priority", Grouping.PRIORITY,
                    "channel", Grouping.CHANNEL,
                    "day", Grouping.DAY,
                    "week", Grouping.WEEK,
                    "month", Grouping.MONTH);
    private static final Map<String, List<String>> VALUES =
            Map.of(
                    "queue", List.of("first", "billing", "second", "-"),
                    "agent", List.of("anna", "ben", "chris", "-"),
                    "priority", List.of("Low", "Medium", "High", "-"),
                    "channel", List.of("email", "chat", "-"));

    static Combination random(Random random, LocalDate start, int number) {
        boolean forGadget = random.nextInt(4) > 0;
        LocalDate from = start.plusDays(random.nextInt(90));
        List<String> groupings = GROUPINGS.keySet().stream().sorted().toList();
        Map<String, Set<String>> asked =
                VALUES.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> some(random, one.getValue(), most(one, forGadget))));
        asked.put("project", forGadget ? Set.of() : some(random, RandomDesk.PROJECTS, 2));
        return new Combination(
                from,
                from.plusDays(random.nextInt(50)),
                groupings.get(number % groupings.size()),
                random.nextBoolean(),
                !forGadget && random.nextBoolean(),
                asked,
                forGadget);
    }

    /** A gadget takes several priorities and channels, but one queue and one agent. */
    private static int most(Map.Entry<String, List<String>> values, boolean forGadget) {
        return forGadget && List.of("queue", "agent").contains(values.getKey()) ? 1 : 3;
    }

    private static Set<String> some(Random random, List<String> values, int most) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = random.nextInt(3) == 0 ? 1 + random.nextInt(most) : 0; i > 0; i--) {
            some.add(values.get(random.nextInt(values.size())));
        }
        return some;
    }

    /** As a call's parameters. */
    String query() {
        return "from=%s&to=%s&time=%s&basis=%s&%s"
                .formatted(
                        from,
                        to,
                        business ? "business" : "elapsed",
                        created ? "created" : "happened",
                        scope());
    }

    String scope() {
        var query = new StringJoiner("&");
        asked.forEach(
                (name, values) ->
                        values.forEach(
                                value ->
                                        query.add(
                                                name
                                                        + "="
                                                        + URLEncoder.encode(
                                                                value, StandardCharsets.UTF_8))));
        return query.toString();
    }

    /** As a gadget's settings. */
    ObjectNode chosen() {
        ObjectNode chosen = new JsonMapper().createObjectNode();
        chosen.put("period", "days").put("from", from.toString()).put("to", to.toString());
        chosen.put("time", business ? "business" : "elapsed");
        VALUES.keySet().forEach(name -> chosen.put(name, String.join(",", asked.get(name))));
        return chosen;
    }

    /** As the engine is asked. */
    ReportQuery asked(ZoneId zone) {
        return new ReportQuery(
                new Period(from, to.plusDays(1), zone),
                new Scope(
                        asked.get("project"),
                        values("queue", QueueId::new),
                        values("agent", AgentId::new),
                        values("priority", Function.identity()),
                        values("channel", Function.identity())),
                GROUPINGS.get(by),
                business ? TimeBasis.BUSINESS : TimeBasis.ELAPSED,
                created ? PeriodBasis.CREATED : PeriodBasis.HAPPENED);
    }

    private <T> Set<Optional<T>> values(String name, Function<String, T> value) {
        return asked.get(name).stream()
                .map(text -> Optional.of(text).filter(some -> !some.equals("-")).map(value))
                .collect(Collectors.toSet());
    }
}
