package org.helpdeskkpi.host.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.host.UsageException;

/**
 * What the command line says about an import.
 *
 * @param file empty when nothing is to be imported
 * @param exit true when the host is not to go on after it
 * @param rest what the host is to be started with; an importing host brings no demo tickets
 */
public record ImportArguments(
        Optional<Path> file, Optional<Path> settings, boolean exit, List<String> rest) {
    /** Takes {@code --import FILE}, {@code --settings FILE} and {@code --exit} out of the line. */
    public static ImportArguments of(List<String> line) {
        Optional<Path> file = Optional.empty();
        Optional<Path> settings = Optional.empty();
        boolean exit = false;
        List<String> rest = new ArrayList<>();
        Iterator<String> words = line.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--import" -> file = Optional.of(path(word, words));
                case "--settings" -> settings = Optional.of(path(word, words));
                case "--exit" -> exit = true;
                default -> rest.add(word);
            }
        }
        if (file.isEmpty() && (exit || settings.isPresent())) {
            throw new UsageException("--settings and --exit go with --import FILE");
        }
        if (file.isPresent() && !rest.contains("--empty")) {
            rest.add("--empty");
        }
        return new ImportArguments(file, settings, exit, List.copyOf(rest));
    }

    private static Path path(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new UsageException(option + " needs a file");
        }
        Path file = Path.of(words.next());
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file);
        }
        return file;
    }
}
