package org.helpdeskkpi.host.recompute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.helpdeskkpi.host.Calls;

/** The host as a process of its own, on a free port and on data that outlive it. */
final class HostProcess implements AutoCloseable {
    private static final int KILLED = 128 + 9;
    private static final String READY = "ready: ";

    private final Instant started = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Process process;
    private final Calls admin;

    private HostProcess(Path data, List<String> options) throws IOException {
        Path log = data.resolveSibling("host.log");
        process =
                new ProcessBuilder(command(data, options))
                        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        admin = new Calls(url(log)).as("admin");
    }

    /** A help desk without demo tickets, at rest. */
    static HostProcess idle(Path data) throws IOException {
        return new HostProcess(data, List.of());
    }

    /** The same with people working, so many actions a minute. */
    static HostProcess busy(Path data, int perMinute) throws IOException {
        return new HostProcess(data, List.of("--traffic", Integer.toString(perMinute)));
    }

    private static List<String> command(Path data, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx512m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("org.helpdeskkpi.host.HostMain");
        command.addAll(List.of("--data", data.toString(), "--port", "0", "--empty"));
        command.addAll(options);
        return command;
    }

    /** What the host prints after this line fits the pipe, so nobody needs to read it. */
    private String url(Path log) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length()).replace("/secure/Dashboard.jspa", "");
            }
        }
        throw new IllegalStateException("The host did not start:\n" + Files.readString(log));
    }

    /** A moment before which the process did nothing. */
    Instant started() {
        return started;
    }

    /** Calls by the administrator. */
    Calls admin() {
        return admin;
    }

    /** Lets it live for so long and then takes it away by SIGKILL. */
    void killAfter(Duration life) throws InterruptedException {
        if (process.waitFor(life.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The host ended by itself: " + process.exitValue());
        }
        process.destroyForcibly();
        if (process.waitFor() != KILLED) {
            throw new IllegalStateException("Not killed by SIGKILL: " + process.exitValue());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
