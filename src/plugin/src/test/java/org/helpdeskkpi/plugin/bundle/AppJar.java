package org.helpdeskkpi.plugin.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The jar as it was built. */
final class AppJar {
    static final Path PATH = Path.of(System.getProperty("app.jar"));

    private AppJar() {}

    static List<String> files() throws IOException {
        try (JarFile jar = new JarFile(PATH.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .toList();
        }
    }

    static List<String> classes() throws IOException {
        return files().stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replace(".class", "").replace('/', '.'))
                .toList();
    }

    static Manifest manifest() throws IOException {
        try (JarFile jar = new JarFile(PATH.toFile())) {
            return jar.getManifest();
        }
    }

    static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(PATH.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The import list that is kept by hand. */
    static List<String> keptImports() throws IOException {
        try (InputStream in = AppJar.class.getResourceAsStream("/imports.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
