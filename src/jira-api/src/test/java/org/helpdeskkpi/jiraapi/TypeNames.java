package org.helpdeskkpi.jiraapi;

import java.util.ArrayList;
import java.util.List;

/** Brings type names from reflection and from the list of signatures into one form. */
final class TypeNames {
    private TypeNames() {}

    /** Drops java.lang and java.util, turns varargs into arrays and javax into jakarta. */
    static String normalise(String type) {
        return type.strip()
                .replaceAll("\\s+", " ")
                .replaceAll(",(?=\\S)", ", ")
                .replaceAll("\\bjava\\.(?:lang|util)\\.(?=[A-Z])", "")
                .replaceAll("\\bjavax\\.(?=(?:servlet|ws|inject|annotation)\\.)", "jakarta.")
                .replace("...", "[]");
    }

    /** Two types are the same too if only one of them leaves out its type arguments. */
    static boolean same(String one, String other) {
        boolean oneIsRaw = one.indexOf('<') < 0;
        boolean otherIsRaw = other.indexOf('<') < 0;
        return oneIsRaw == otherIsRaw ? one.equals(other) : raw(one).equals(raw(other));
    }

    static boolean same(List<String> some, List<String> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Splits where the separator stands outside any angle bracket. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == separator && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static String raw(String type) {
        int bracket = type.indexOf('<');
        return bracket < 0
                ? type
                : type.substring(0, bracket) + type.substring(type.lastIndexOf('>') + 1);
    }
}
