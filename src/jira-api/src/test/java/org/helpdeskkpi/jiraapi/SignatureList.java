package org.helpdeskkpi.jiraapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads type declarations from the Java blocks of a Markdown page. */
final class SignatureList {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java$(.*?)^```$");
    private static final Pattern COMMENT = Pattern.compile("(?s)//[^\\n]*|/\\*.*?\\*/");
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage ([\\w.]+);");

    private static final Pattern SIMPLE_NAME = Pattern.compile("(?<![\\w.$])[A-Z]\\w*");

    private SignatureList() {}

    static Map<String, TypeDeclaration> parse(String markdown) {
        List<TypeDeclaration> types = new ArrayList<>();
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            types.addAll(typesOf(COMMENT.matcher(block.group(1)).replaceAll(" ")));
        }
        Set<String> names =
                types.stream().map(TypeDeclaration::name).collect(Collectors.toUnmodifiableSet());
        return types.stream()
                .map(type -> type.rename(used -> qualify(used, type.home(), names)))
                .collect(Collectors.toMap(TypeDeclaration::name, Function.identity()));
    }

    /** Some blocks write simple names: such a type is looked for beside its user. */
    private static String qualify(String used, String home, Set<String> names) {
        return SIMPLE_NAME
                .matcher(used)
                .replaceAll(
                        found ->
                                names.contains(home + found.group())
                                        ? home + found.group()
                                        : found.group());
    }

    /** A type belongs to the package statement before it, if there is one. */
    private static List<TypeDeclaration> typesOf(String block) {
        List<TypeDeclaration> types = new ArrayList<>();
        String home = "";
        int at = 0;
        for (int open = block.indexOf('{'); open >= 0; open = block.indexOf('{', at)) {
            int close = block.indexOf('}', open);
            String before = block.substring(at, open);
            Matcher statement = PACKAGE.matcher(before);
            while (statement.find()) {
                home = statement.group(1);
            }
            String header = before.substring(before.lastIndexOf(';') + 1).strip();
            types.add(ListedType.parse(home, header, block.substring(open + 1, close)));
            at = close + 1;
        }
        return types;
    }
}
