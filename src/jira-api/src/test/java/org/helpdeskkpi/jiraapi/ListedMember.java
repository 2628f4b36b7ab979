package org.helpdeskkpi.jiraapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one member of the list. */
final class ListedMember {
    private static final Set<String> MODIFIERS =
            Set.of("public", "protected", "static", "final", "abstract", "default");

    private ListedMember() {}

    static Member enumConstant(String owner, String name) {
        return new Member(owner, Set.of("static", "final"), "", owner, name, null, "");
    }

    static Member parse(String owner, String text) {
        String member = TypeNames.normalise(text).replaceFirst("\\) throws .*", ")");
        int open = member.indexOf('(');
        return open < 0 ? field(owner, member) : executable(owner, member, open);
    }

    private static Member field(String owner, String member) {
        int equals = member.indexOf('=');
        String value = equals < 0 ? "" : member.substring(equals + 1).strip();
        List<String> words = words(equals < 0 ? member : member.substring(0, equals));
        Set<String> modifiers = takeModifiers(words);
        return new Member(owner, modifiers, "", words.get(0), words.get(1), null, value);
    }

    private static Member executable(String owner, String member, int open) {
        List<String> words = words(member.substring(0, open));
        Set<String> modifiers = takeModifiers(words);
        String typeParameters = words.get(0).startsWith("<") ? words.remove(0) : "";
        List<String> parameters =
                TypeNames.split(member.substring(open + 1, member.lastIndexOf(')')), ',').stream()
                        .map(parameter -> words(parameter).get(0))
                        .toList();
        boolean constructor = words.size() == 1;
        return new Member(
                owner,
                modifiers,
                typeParameters,
                constructor ? "" : words.get(0),
                constructor ? Member.CONSTRUCTOR : words.get(1),
                parameters,
                "");
    }

    private static List<String> words(String text) {
        return new ArrayList<>(TypeNames.split(text, ' '));
    }

    private static Set<String> takeModifiers(List<String> words) {
        Set<String> modifiers = new HashSet<>();
        while (MODIFIERS.contains(words.get(0))) {
            modifiers.add(words.remove(0));
        }
        return modifiers;
    }
}
