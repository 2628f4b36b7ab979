package org.helpdeskkpi.plugin.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The app's files by their path, as they lie in the source tree. */
public final class AppFiles {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path JAVA = Path.of("src", "main", "java");

    private AppFiles() {}

    public static boolean exists(String resource) {
        return Files.isRegularFile(RESOURCES.resolve(resource));
    }

    public static Map<String, String> scripts() {
        return texts(RESOURCES, ".js");
    }

    public static Map<String, String> templates() {
        return texts(RESOURCES, ".vm");
    }

    public static Map<String, String> styles() {
        return texts(RESOURCES, ".css");
    }

    public static Map<String, String> texts() {
        return texts(RESOURCES, ".properties");
    }

    public static Map<String, String> sources() {
        return texts(JAVA, ".java");
    }

    private static Map<String, String> texts(Path root, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
