package org.helpdeskkpi.host;

import java.util.List;

/** The program behind {@code ./run}. */
public final class HostMain {
    private HostMain() {}

    public static void main(String[] arguments) {
        try {
            serve(Options.of(List.of(arguments)));
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (Exception e) {
            System.err.println("The host could not start: " + e);
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(Options options) throws Exception {
        Host host = Host.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "host-shutdown"));
        System.out.println(
                """
                ready: %s/secure/Dashboard.jspa
                Log in as admin, lead, anna, ben (agents) or carla (customer); the password is the name.
                Stop with Ctrl+C."""
                        .formatted(host.url()));
    }
}
