package org.helpdeskkpi.jiraapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one type declaration of the list: its header and its body. */
final class ListedType {
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?<modifiers>(?:\\w+ )*?)(?<kind>@?interface|class|enum) (?<rest>.+)",
                    Pattern.DOTALL);
    private static final Pattern SUPERTYPES = Pattern.compile("extends|implements");

    private ListedType() {}

    static TypeDeclaration parse(String home, String header, String body) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a type declaration: " + header);
        }
        List<String> words = TypeNames.split(TypeNames.normalise(matcher.group("rest")), ' ');
        String written = words.get(0).replaceFirst("<.*", "");
        String name = home.isEmpty() || written.contains(".") ? written : home + "." + written;
        List<String> supertypes = supertypes(words.subList(1, words.size()));
        boolean isEnum =
                matcher.group("kind").equals("enum")
                        || supertypes.removeIf(supertype -> supertype.startsWith("Enum<"));
        return new TypeDeclaration(
                name,
                isEnum ? "enum" : matcher.group("kind"),
                matcher.group("modifiers").contains("final "),
                supertypes,
                members(name, body, matcher.group("kind").equals("enum")));
    }

    private static List<String> supertypes(List<String> words) {
        List<String> supertypes = new ArrayList<>();
        for (String word : words) {
            if (!SUPERTYPES.matcher(word).matches()) {
                supertypes.addAll(TypeNames.split(word, ','));
            }
        }
        return supertypes;
    }

    private static List<Member> members(String owner, String body, boolean enumConstants) {
        Stream<String> parts = TypeNames.split(body, enumConstants ? ',' : ';').stream();
        return enumConstants
                ? parts.map(name -> ListedMember.enumConstant(owner, name)).toList()
                : parts.map(text -> ListedMember.parse(owner, text)).toList();
    }
}
