package org.helpdeskkpi.host;

import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.host.importer.ImportArguments;
import org.helpdeskkpi.host.importer.ImportCommand;
import org.helpdeskkpi.host.report.ReportCommand;
import org.helpdeskkpi.host.report.SettingsFile;

/** The program behind {@code ./run}. */
public final class HostMain {
    /** H2 tells it of a file that another process has locked. */
    private static final int DATA_IN_USE = 90020;

    private HostMain() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.get(0).equals("report")) {
            String[] rest = words.subList(1, words.size()).toArray(String[]::new);
            System.exit(ReportCommand.run(rest, System.out, System.err));
        }
        try {
            serve(ImportArguments.of(words));
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.err.println("See ./run --help");
            System.exit(2);
        } catch (Exception e) {
            fail(e);
            System.exit(1);
        }
    }

    private static void fail(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATA_IN_USE) {
                System.err.println(
                        "Another host has this data open: stop it, or name another directory with --data.");
                return;
            }
            if (cause instanceof BindException) {
                System.err.println("The port is taken: name another one with --port.");
                return;
            }
        }
        System.err.println("The host could not start: " + e);
        e.printStackTrace();
    }

    private static void serve(ImportArguments arguments) throws Exception {
        Optional<Settings> settings = settings(arguments);
        Host host = Host.start(Options.of(arguments.rest()));
        var left = new AtomicInteger();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host, left), "host-shutdown"));
        if (arguments.file().isPresent()) {
            var command = new ImportCommand(host.jira().site(), host.app(), System.out, System.err);
            left.set(command.run(arguments.file().get(), settings));
            if (arguments.exit()) {
                System.exit(left.get());
            }
        }
        System.out.println(
                """
                ready: %s/secure/Dashboard.jspa
                Log in as admin, lead, anna, ben (agents) or carla (customer); the password is the name.
                Stop with Ctrl+C."""
                        .formatted(host.url()));
    }

    private static Optional<Settings> settings(ImportArguments arguments) {
        return arguments.settings().map(HostMain::settings);
    }

    private static Settings settings(java.nio.file.Path file) {
        return SettingsFile.read(file, System.err)
                .orElseThrow(() -> new UsageException("Nothing was imported."));
    }

    /** A host that left out something of an import says so whenever it ends. */
    private static void stop(Host host, AtomicInteger left) {
        host.close();
        if (left.get() != 0) {
            Runtime.getRuntime().halt(left.get());
        }
    }
}
