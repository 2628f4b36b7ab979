package org.helpdeskkpi.host.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.host.UsageException;

/** Reads the command line of a report. */
final class ReportArguments {
    static final String USAGE =
            """
            Usage: ./run report FILE.jsonl[.gz] [options]
              FILE                  one Jira issue a line, as REST v2 gives it with expand=changelog
              --settings FILE       a settings document; see docs/examples and docs/rest.md
              --by WHAT             none (default), agent, queue, agent,queue, priority, channel
                                    day, week or month
              --from DATE           first day, as 2026-01-31, in the calendar's zone; default: the first
              --to DATE             last day, included; default: the last day of the data
              --time WHICH          elapsed (default) or business time
              --basis WHICH         happened (default): a response counts on its own day;
                                    created: on its ticket's day of creation
              --spikes              the days on which a queue handed up more or fewer tickets than usual
              --json | --csv        instead of a table; durations are in seconds
              --ticket KEY          explain one ticket's figures instead, as text or --json
            Exit code: 0 all is told, 2 wrong use, 3 something in the file was left out.""";

    private static final Set<String> WITH_VALUE =
            Set.of("--settings", "--by", "--from", "--to", "--time", "--basis", "--ticket");
    private static final Set<String> FLAGS = Set.of("--json", "--csv", "--spikes");
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
    private static final Map<String, TimeBasis> TIMES =
            Map.of("elapsed", TimeBasis.ELAPSED, "business", TimeBasis.BUSINESS);
    private static final Map<String, PeriodBasis> BASES =
            Map.of("happened", PeriodBasis.HAPPENED, "created", PeriodBasis.CREATED);

    private final Map<String, String> options = new HashMap<>();
    private String file;

    private ReportArguments() {}

    /**
     * The options.
     *
     * @throws UsageException when the line can't be understood
     */
    static ReportOptions parse(String[] line) {
        var arguments = new ReportArguments();
        Deque<String> rest = new ArrayDeque<>(List.of(line));
        while (!rest.isEmpty()) {
            arguments.take(rest.pop(), rest);
        }
        return arguments.options();
    }

    private void take(String word, Deque<String> rest) {
        if (FLAGS.contains(word)) {
            options.put(word, "");
        } else if (WITH_VALUE.contains(word)) {
            if (rest.isEmpty() || rest.peek().startsWith("--")) {
                throw new UsageException(word + " needs a value.");
            }
            options.put(word, rest.pop());
        } else if (word.startsWith("-")) {
            throw new UsageException("There is no option " + word + ".");
        } else if (file != null) {
            throw new UsageException("Two files were given: " + file + " and " + word + ".");
        } else {
            file = word;
        }
    }

    private ReportOptions options() {
        if (file == null) {
            throw new UsageException("The file to report on is missing.");
        }
        if (options.keySet().containsAll(Set.of("--json", "--csv"))) {
            throw new UsageException("--json and --csv exclude each other.");
        }
        if (options.containsKey("--ticket") && options.containsKey("--csv")) {
            throw new UsageException("--ticket is explained as text or --json.");
        }
        if (options.containsKey("--spikes")
                && (options.containsKey("--ticket") || options.containsKey("--by"))) {
            throw new UsageException("--spikes is by queue and day, for all tickets.");
        }
        return new ReportOptions(
                path(file),
                Optional.ofNullable(options.get("--settings")).map(ReportArguments::path),
                question(),
                format(),
                about());
    }

    private ReportOptions.About about() {
        return new ReportOptions.About(
                Optional.ofNullable(options.get("--ticket")), options.containsKey("--spikes"));
    }

    private ReportOptions.Question question() {
        var question =
                new ReportOptions.Question(
                        oneOf("--by", GROUPINGS, "none"),
                        oneOf("--time", TIMES, "elapsed"),
                        oneOf("--basis", BASES, "happened"),
                        date("--from"),
                        date("--to"));
        if (question.from().isPresent()
                && question.to().filter(question.from().get()::isAfter).isPresent()) {
            throw new UsageException("--to is before --from.");
        }
        return question;
    }

    private ReportOptions.Format format() {
        if (options.containsKey("--json")) {
            return ReportOptions.Format.JSON;
        }
        return options.containsKey("--csv") ? ReportOptions.Format.CSV : ReportOptions.Format.TEXT;
    }

    private <T> T oneOf(String option, Map<String, T> values, String otherwise) {
        T value = values.get(options.getOrDefault(option, otherwise));
        if (value == null) {
            throw new UsageException(
                    "%s can't be \"%s\"; it is one of: %s."
                            .formatted(
                                    option,
                                    options.get(option),
                                    String.join(" ", values.keySet().stream().sorted().toList())));
        }
        return value;
    }

    private Optional<LocalDate> date(String option) {
        try {
            return Optional.ofNullable(options.get(option)).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new UsageException(
                    option + " is \"" + options.get(option) + "\", which is no day as 2026-01-31.");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" is no file name.");
        }
    }
}
