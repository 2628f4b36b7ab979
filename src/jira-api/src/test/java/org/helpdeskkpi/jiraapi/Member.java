package org.helpdeskkpi.jiraapi;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field, method or constructor; a field has no parameter list, a constructor is called "new".
 */
record Member(
        String owner,
        Set<String> modifiers,
        String typeParameters,
        String type,
        String name,
        List<String> parameters,
        String value) {

    static final String CONSTRUCTOR = "new";

    /** Modifiers that a caller notices: the others need not agree. */
    private static final List<String> COMPARED = List.of("protected", "static");

    boolean isField() {
        return parameters == null;
    }

    boolean agreesWith(Member listed) {
        return name.equals(listed.name)
                && isField() == listed.isField()
                && comparedModifiers().equals(listed.comparedModifiers())
                && typeParameters.equals(listed.typeParameters)
                && TypeNames.same(type, listed.type)
                && (isField() || TypeNames.same(parameters, listed.parameters))
                && (listed.value.isEmpty() || value.equals(listed.value));
    }

    private List<String> comparedModifiers() {
        return COMPARED.stream().filter(modifiers::contains).toList();
    }

    /** The same member with its types' names rewritten. */
    Member rename(UnaryOperator<String> names) {
        return new Member(
                owner,
                modifiers,
                typeParameters,
                names.apply(type),
                name,
                isField() ? null : parameters.stream().map(names).toList(),
                value);
    }

    /** The line that stands for this member on the kept list. */
    String line() {
        String head =
                Stream.concat(comparedModifiers().stream(), Stream.of(typeParameters, type, name))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        String tail = isField() ? "" : "(" + String.join(", ", parameters) + ")";
        return owner + ": " + head + tail + (value.isEmpty() ? "" : " = " + value);
    }
}
