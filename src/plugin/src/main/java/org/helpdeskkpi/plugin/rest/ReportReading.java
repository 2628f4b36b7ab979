package org.helpdeskkpi.plugin.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.plugin.settings.Names;

/** Reads the parameters of a report and names what is wrong with them. */
final class ReportReading {
    private static final Map<String, Kpi> KPIS =
            Arrays.stream(Kpi.values())
                    .collect(Collectors.toMap(Kpi::wireName, Function.identity()));
    private static final int LONGEST_DAYS = 3_660;

    private final Map<String, List<String>> given;
    private final List<String> known;
    private final List<Problem> problems = new ArrayList<>();

    ReportReading(Map<String, List<String>> given) {
        this(given, ReportParameters.NAMES);
    }

    /**
     * @param known the names that a parameter may have
     */
    ReportReading(Map<String, List<String>> given, List<String> known) {
        this.given = given;
        this.known = known;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The parameters; with problems, some of them are replaced by defaults. */
    ReportParameters read(Instant now, ZoneId zone) {
        refuseUnknown();
        return new ReportParameters(
                period(LocalDate.ofInstant(now, zone), zone),
                choice("by", ReportParameters.GROUPINGS, Grouping.NONE),
                choice("time", Names.TIMES, TimeBasis.ELAPSED),
                choice("basis", ReportParameters.BASES, PeriodBasis.HAPPENED),
                wanted(),
                metrics());
    }

    /** For what stands now, which has no period: the scope, all else being the default. */
    ReportParameters readScope(Instant now, ZoneId zone) {
        refuseUnknown();
        return new ReportParameters(
                NamedPeriod.of(NamedPeriod.DEFAULT, LocalDate.ofInstant(now, zone), zone),
                Grouping.NONE,
                TimeBasis.ELAPSED,
                PeriodBasis.HAPPENED,
                wanted(),
                Set.of(Kpi.values()));
    }

    private void refuseUnknown() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problem(name, "helpdesk-kpi.problem.noParameter"));
    }

    private ReportParameters.Wanted wanted() {
        return new ReportParameters.Wanted(
                ids("project"), ids("queue"), ids("agent"), ids("priority"), ids("channel"));
    }

    private Period period(LocalDate today, ZoneId zone) {
        Period fallback = NamedPeriod.of(NamedPeriod.DEFAULT, today, zone);
        if (given.containsKey("from") || given.containsKey("to")) {
            return days(fallback);
        }
        String name = one("period", NamedPeriod.DEFAULT);
        if (!NamedPeriod.isKnown(name)) {
            problem("period", "helpdesk-kpi.problem.notOneOf", name, NamedPeriod.names());
            return fallback;
        }
        return NamedPeriod.of(name, today, zone);
    }

    private Period days(Period fallback) {
        if (given.containsKey("period")) {
            problem("period", "helpdesk-kpi.problem.periodOrDays");
        }
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from == null || to == null) {
            return fallback;
        }
        if (to.isBefore(from)) {
            problem("to", "helpdesk-kpi.problem.before", to, from);
            return fallback;
        }
        if (from.plusDays(LONGEST_DAYS).isBefore(to)) {
            problem("from", "helpdesk-kpi.problem.periodTooLong", LONGEST_DAYS);
            return fallback;
        }
        return new Period(from, to.plusDays(1), fallback.zone());
    }

    private LocalDate day(String name) {
        String text = one(name, null);
        if (text == null) {
            problem(name, "helpdesk-kpi.problem.bothDays");
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1970 || day.getYear() > 9999) {
                throw new DateTimeException("out of range");
            }
            return day;
        } catch (DateTimeException e) {
            problem(name, "helpdesk-kpi.problem.noDate", text);
            return null;
        }
    }

    <T> T choice(String name, Map<String, T> choices, T fallback) {
        String text = one(name, null);
        return text == null ? fallback : choice(name, text, choices, fallback);
    }

    private <T> T choice(String name, String text, Map<String, T> choices, T fallback) {
        T chosen = choices.get(text);
        if (chosen == null) {
            String known = choices.keySet().stream().sorted().collect(Collectors.joining(" | "));
            problem(name, "helpdesk-kpi.problem.notOneOf", text, known);
            return fallback;
        }
        return chosen;
    }

    private Set<Kpi> metrics() {
        Set<Kpi> metrics = choices("metric", KPIS);
        return metrics.isEmpty() ? Set.of(Kpi.values()) : metrics;
    }

    /** Each that is given; none for all. */
    <T> Set<T> choices(String name, Map<String, T> choices) {
        Set<T> chosen = new LinkedHashSet<>();
        ids(name).forEach(text -> chosen.add(choice(name, text, choices, null)));
        chosen.remove(null);
        return chosen;
    }

    private Set<String> ids(String name) {
        Set<String> ids = new LinkedHashSet<>(given.getOrDefault(name, List.of()));
        if (ids.removeIf(String::isBlank)) {
            problem(name, "helpdesk-kpi.problem.empty");
        }
        return ids;
    }

    /** A whole number from {@code least} to {@code most}. */
    int number(String name, int least, int most, int fallback) {
        String text = one(name, null);
        if (text == null) {
            return fallback;
        }
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problem(name, "helpdesk-kpi.problem.noNumberBetween", text, least, most);
        return fallback;
    }

    boolean isGiven(String name) {
        return given.containsKey(name);
    }

    /** A length of time in seconds; may have decimals, as percentiles do. */
    Optional<Duration> length(String name) {
        String text = one(name, null);
        if (text != null && text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Optional.of(
                    Duration.ofNanos(new BigDecimal(text).movePointRight(9).longValueExact()));
        }
        if (text != null) {
            problem(name, "helpdesk-kpi.problem.noSeconds", text);
        }
        return Optional.empty();
    }

    String one(String name, String fallback) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            problem(name, "helpdesk-kpi.problem.onlyOnce");
        }
        return values.isEmpty() ? fallback : values.get(0);
    }

    /**
     * @param key of what is wrong
     */
    void problem(String name, String key, Object... arguments) {
        problems.add(new Problem(name, key, arguments));
    }
}
