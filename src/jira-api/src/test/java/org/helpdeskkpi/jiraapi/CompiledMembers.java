package org.helpdeskkpi.jiraapi;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the public and protected members of a compiled class. */
final class CompiledMembers {
    private static final Set<String> LEFT_OUT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private CompiledMembers() {}

    static List<Member> of(Class<?> type) {
        Stream<Member> fields =
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> isPartOfTheApi(field.getModifiers(), field.isSynthetic()))
                        .map(CompiledMembers::field);
        Stream<Member> constructors =
                Arrays.stream(type.getDeclaredConstructors())
                        .filter(made -> isPartOfTheApi(made.getModifiers(), made.isSynthetic()))
                        .map(CompiledMembers::constructor);
        Stream<Member> methods =
                Arrays.stream(type.getDeclaredMethods())
                        .filter(
                                method ->
                                        isPartOfTheApi(method.getModifiers(), method.isSynthetic()))
                        .filter(method -> !LEFT_OUT.contains(method.getName()))
                        .filter(
                                method ->
                                        !(type.isEnum()
                                                && OF_EVERY_ENUM.contains(method.getName())))
                        .map(CompiledMembers::method);
        return Stream.of(fields, constructors, methods).flatMap(s -> s).toList();
    }

    private static boolean isPartOfTheApi(int modifiers, boolean synthetic) {
        return CompiledTypes.isVisible(modifiers) && !synthetic;
    }

    private static Member field(Field field) {
        return new Member(
                field.getDeclaringClass().getName(),
                modifiers(field.getModifiers()),
                "",
                name(field.getGenericType()),
                field.getName(),
                null,
                value(field));
    }

    private static Member constructor(Constructor<?> constructor) {
        return executable(constructor, "", Member.CONSTRUCTOR);
    }

    private static Member method(Method method) {
        return executable(method, name(method.getGenericReturnType()), method.getName());
    }

    private static Member executable(Executable executable, String type, String name) {
        return new Member(
                executable.getDeclaringClass().getName(),
                modifiers(executable.getModifiers()),
                typeParameters(executable.getTypeParameters()),
                type,
                name,
                Arrays.stream(executable.getGenericParameterTypes())
                        .map(CompiledMembers::name)
                        .toList(),
                "");
    }

    private static String typeParameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(CompiledMembers::withBounds)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String withBounds(TypeVariable<?> variable) {
        String bounds =
                Arrays.stream(variable.getBounds())
                        .filter(bound -> bound != Object.class)
                        .map(CompiledMembers::name)
                        .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String name(Type type) {
        return TypeNames.normalise(type.getTypeName());
    }

    private static Set<String> modifiers(int modifiers) {
        return Set.of(Modifier.toString(modifiers).split(" "));
    }

    private static String value(Field field) {
        try {
            return field.getType() == String.class && Modifier.isStatic(field.getModifiers())
                    ? "\"" + field.get(null) + "\""
                    : "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
