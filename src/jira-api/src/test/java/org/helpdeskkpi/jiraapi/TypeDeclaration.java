package org.helpdeskkpi.jiraapi;

import java.util.List;
import java.util.function.UnaryOperator;

/** One type with everything a caller or subclass sees of it. */
record TypeDeclaration(
        String name, String kind, boolean isFinal, List<String> supertypes, List<Member> members) {

    TypeDeclaration rename(UnaryOperator<String> names) {
        List<Member> renamed = members.stream().map(member -> member.rename(names)).toList();
        return new TypeDeclaration(name, kind, isFinal, supertypes, renamed);
    }

    String home() {
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    /** The line that stands for the type itself on the kept list. */
    String line() {
        return (isFinal && kind.equals("class") ? "final " : "") + kind + " " + name;
    }

    String line(String supertype) {
        return name + " extends " + supertype;
    }
}
