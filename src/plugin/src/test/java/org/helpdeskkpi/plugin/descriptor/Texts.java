package org.helpdeskkpi.plugin.descriptor;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The app's texts, and where their keys are used. */
public final class Texts {
    private static final String KEY = "(helpdesk-kpi\\.[\\w.-]+)";
    private static final Pattern GERMAN = Pattern.compile("_de\\.properties$");
    private static final Pattern IN_SCRIPT =
            Pattern.compile("AJS\\.I18n\\.getText\\(\\s*'([^']+)'");
    private static final Pattern IN_TEMPLATE = Pattern.compile("['\"]" + KEY + "['\"]");
    private static final Pattern IN_JAVA = Pattern.compile("\"" + KEY + "\"");
    private static final Pattern ASKED_IN_JAVA =
            Pattern.compile("\\b(?:getText|text)\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");

    private static final Pattern TOLD_IN_JAVA =
            Pattern.compile("\"(helpdesk-kpi\\.(?:problem|benchmark)\\.[\\w.-]*\\w)\"");

    private Texts() {}

    /** The English texts, which stand for every language that has none of its own. */
    public static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        bundles().forEach(bundle -> texts.putAll(of(bundle)));
        return texts;
    }

    /** The names of the English files, without their ending. */
    static List<String> bundles() {
        return AppFiles.texts().keySet().stream()
                .filter(file -> !GERMAN.matcher(file).find())
                .map(file -> file.replace(".properties", ""))
                .toList();
    }

    /** The texts of one file, by its name without the ending. */
    static Map<String, String> of(String bundle) {
        Map<String, String> texts = new TreeMap<>();
        read(AppFiles.texts().get(bundle + ".properties"))
                .forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Keys that will be looked up as they stand. */
    static Set<String> asked(Descriptor descriptor) {
        Set<String> keys = new TreeSet<>();
        for (String name : Set.of("label", "title", "description", "tooltip")) {
            descriptor.everywhere(name).stream()
                    .flatMap(one -> Descriptor.attribute(one, "key").stream())
                    .forEach(keys::add);
        }
        descriptor.everything().stream()
                .flatMap(one -> Descriptor.attribute(one, "i18n-name-key").stream())
                .forEach(keys::add);
        found(AppFiles.scripts(), IN_SCRIPT).forEach(keys::add);
        found(AppFiles.templates(), IN_TEMPLATE)
                .filter(key -> !key.endsWith("."))
                .forEach(keys::add);
        found(AppFiles.sources(), ASKED_IN_JAVA).forEach(keys::add);
        found(AppFiles.sources(), TOLD_IN_JAVA).forEach(keys::add);
        return keys;
    }

    /**
     * Whatever looks like a key in Java or a template; one that ends in a dot stands for all that
     * start so.
     */
    static Set<String> mentioned() {
        Set<String> keys = new TreeSet<>();
        found(AppFiles.sources(), IN_JAVA).forEach(keys::add);
        found(AppFiles.templates(), IN_TEMPLATE).forEach(keys::add);
        return keys;
    }

    private static Stream<String> found(Map<String, String> files, Pattern pattern) {
        return files.values().stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1));
    }
}
