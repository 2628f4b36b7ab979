package org.helpdeskkpi.jiraapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads declarations from compiled classes. */
final class CompiledTypes {
    private static final Set<Type> IMPLIED = Set.of(Object.class, Annotation.class);

    private CompiledTypes() {}

    /** Every type of the directory or jar folder that the given type was loaded from. */
    static List<Class<?>> besides(Class<?> type) {
        try {
            Path root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(root::relativize)
                        .map(Path::toString)
                        .filter(file -> file.endsWith(".class"))
                        .<Class<?>>map(CompiledTypes::load)
                        .filter(found -> isVisible(found.getModifiers()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static TypeDeclaration describe(Class<?> type) {
        return new TypeDeclaration(
                type.getName(),
                kind(type),
                Modifier.isFinal(type.getModifiers()),
                supertypes(type),
                CompiledMembers.of(type));
    }

    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        return type.isInterface() ? "interface" : type.isEnum() ? "enum" : "class";
    }

    private static List<String> supertypes(Class<?> type) {
        return Stream.concat(
                        Stream.of(type).filter(t -> !t.isEnum()).map(Class::getGenericSuperclass),
                        Arrays.stream(type.getGenericInterfaces()))
                .filter(Objects::nonNull)
                .filter(supertype -> !IMPLIED.contains(supertype))
                .map(Type::getTypeName)
                .map(TypeNames::normalise)
                .toList();
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, CompiledTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
