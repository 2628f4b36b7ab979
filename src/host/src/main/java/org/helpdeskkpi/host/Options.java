package org.helpdeskkpi.host;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * How the host is to run.
 *
 * @param demo whether an empty site is filled with the demo help desk
 */
public record Options(Path data, int port, boolean demo) {
    public static final int PORT = 2990;

    /** Reads {@code --data DIR}, {@code --port N} and {@code --empty}. */
    static Options of(List<String> arguments) {
        Options options = new Options(Path.of("data"), PORT, true);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            options =
                    switch (option) {
                        case "--data" -> options.with(Path.of(value(option, rest)));
                        case "--port" -> options.with(port(value(option, rest)));
                        case "--empty" -> new Options(options.data, options.port, false);
                        default -> throw new UsageException("Unknown option: " + option);
                    };
        }
        return options;
    }

    private Options with(Path directory) {
        return new Options(directory, port, demo);
    }

    private Options with(int number) {
        return new Options(data, number, demo);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new UsageException("Not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
