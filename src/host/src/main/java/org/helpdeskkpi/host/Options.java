package org.helpdeskkpi.host;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * How the host is to run.
 *
 * @param demo whether an empty site is filled with the demo help desk
 * @param traffic live changes a minute; 0 is none
 */
public record Options(Path data, int port, boolean demo, int traffic) {
    public static final int PORT = 2990;

    /** Reads {@code --data DIR}, {@code --port N}, {@code --empty} and {@code --traffic N}. */
    static Options of(List<String> arguments) {
        Options options =
                new Options(Path.of(System.getProperty("host.data", "data")), PORT, true, 0);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            options =
                    switch (option) {
                        case "--data" -> options.with(Path.of(value(option, rest)));
                        case "--port" -> options.with(number(value(option, rest), 65_535));
                        case "--empty" -> options.with(false, options.traffic);
                        case "--traffic" ->
                                options.with(options.demo, number(value(option, rest), 6_000));
                        default -> throw new UsageException("Unknown option: " + option);
                    };
        }
        return options;
    }

    private Options with(Path directory) {
        return new Options(directory, port, demo, traffic);
    }

    private Options with(int number) {
        return new Options(data, number, demo, traffic);
    }

    private Options with(boolean filled, int perMinute) {
        return new Options(data, port, filled, perMinute);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String text, int highest) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > highest) {
            throw new UsageException("Not a number up to " + highest + ": " + text);
        }
        return Integer.parseInt(text);
    }
}
