package org.helpdeskkpi.jiraapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares declarations with the list of signatures and with the kept differences. */
record Contract(Map<String, TypeDeclaration> listed, Map<String, String> kept) {

    /** One line per declaration that nothing vouches for and per kept line that nothing needs. */
    List<String> breaches(Collection<TypeDeclaration> declared) {
        Set<String> unlisted = new LinkedHashSet<>();
        declared.forEach(type -> unlisted.addAll(unlisted(type)));
        List<String> breaches = new ArrayList<>();
        unlisted.stream()
                .filter(line -> !kept.containsKey(line))
                .forEach(line -> breaches.add("neither listed nor kept: " + line));
        kept.keySet().stream()
                .filter(line -> !unlisted.contains(line))
                .forEach(line -> breaches.add("kept for nothing: " + line));
        return breaches;
    }

    private List<String> unlisted(TypeDeclaration type) {
        TypeDeclaration original = listed.get(type.name());
        List<String> lines = new ArrayList<>();
        if (original == null || !sameNature(type, original)) {
            lines.add(type.line());
        }
        for (String supertype : type.supertypes()) {
            if (original == null
                    || original.supertypes().stream()
                            .noneMatch(other -> TypeNames.same(supertype, other))) {
                lines.add(type.line(supertype));
            }
        }
        for (Member member : type.members()) {
            if (original == null || original.members().stream().noneMatch(member::agreesWith)) {
                lines.add(member.line());
            }
        }
        return lines;
    }

    /** A class that is final in Jira must be so here, lest the app extends it. */
    private static boolean sameNature(TypeDeclaration type, TypeDeclaration original) {
        return type.kind().equals(original.kind()) && (type.isFinal() || !original.isFinal());
    }
}
