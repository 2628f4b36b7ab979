package org.helpdeskkpi.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, or those whose name holds the argument, and prints who is how fast. */
public final class Benchmarks {
    private static final String OURS = "ours";
    private static final String RIVAL = "rival";

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(
                                "(?i)org.helpdeskkpi.bench."
                                        + (args.length > 0 ? ".*" + args[0] : ""))
                        .threads(1)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Result<?>>> cases = new TreeMap<>();
        for (RunResult run : results) {
            String name = run.getParams().getBenchmark();
            int dot = name.lastIndexOf('.');
            String bench = name.substring(name.lastIndexOf('.', dot - 1) + 1, dot);
            cases.computeIfAbsent(bench + " " + params(run), key -> new TreeMap<>())
                    .put(name.substring(dot + 1), run.getPrimaryResult());
        }
        cases.forEach((name, ways) -> System.out.println(line(name, ways)));
    }

    private static String params(RunResult run) {
        StringBuilder text = new StringBuilder();
        for (String key : run.getParams().getParamsKeys()) {
            text.append(key).append('=').append(run.getParams().getParam(key)).append(' ');
        }
        return text.toString();
    }

    private static String line(String name, Map<String, Result<?>> ways) {
        StringBuilder line = new StringBuilder(name);
        ways.forEach((way, result) -> line.append("  ").append(way).append(' ').append(of(result)));
        if (ways.containsKey(OURS) && ways.containsKey(RIVAL)) {
            double ratio = ways.get(RIVAL).getScore() / ways.get(OURS).getScore();
            line.append(String.format(Locale.ROOT, "  %.1f times as fast", ratio));
        }
        return line.toString();
    }

    private static String of(Result<?> result) {
        return String.format(Locale.ROOT, "%,.2f %s", result.getScore(), result.getScoreUnit());
    }
}
