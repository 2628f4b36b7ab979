package org.helpdeskkpi.plugin.bundle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The classes of the jar and all that they name, in signatures, bodies and annotations. */
    static Set<String> namesInClasses() throws IOException {
        try (JarFile jar = new JarFile(PATH.toFile())) {
            return new ClassFileImporter()
                    .importJar(jar).stream()
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .flatMap(one -> Stream.of(one.getOriginClass(), one.getTargetClass()))
                            .map(JavaClass::getBaseComponentType)
                            .filter(type -> !type.isPrimitive())
                            .map(JavaClass::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
        }
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
