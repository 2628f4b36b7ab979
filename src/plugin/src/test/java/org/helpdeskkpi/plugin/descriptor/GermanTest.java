package org.helpdeskkpi.plugin.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GermanTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** A key that stands twice in a file has one text that nobody sees. */
    private static final Pattern LINE = Pattern.compile("(?m)^([^#\\s=][^=\\s]*)=");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that are the same in both languages. */
    private static final Set<String> SHARED =
            Set.of("Agent", "in", "Name", "Region", "Status", "Ticket", "Tickets", "Version");

    static List<String> bundles() {
        return Texts.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysOnceInTheSameOrder(String bundle) {
        assertThat(lines(bundle + "_de"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isEqualTo(lines(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesNameTheSameThings(String bundle) {
        assertThat(placeholders(Texts.of(bundle + "_de")))
                .containsAllEntriesOf(placeholders(Texts.of(bundle)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsLeftInEnglish(String bundle) {
        Map<String, String> english = Texts.of(bundle);
        Map<String, String> german = Texts.of(bundle + "_de");
        german.entrySet().removeIf(text -> !text.getValue().equals(english.get(text.getKey())));
        assertThat(german.values())
                .allSatisfy(text -> assertThat(SHARED).as(text).containsAll(words(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAMessageWithoutAQuotation(String bundle) {
        assertThat(Texts.of(bundle + "_de").values())
                .noneMatch(text -> text.contains("'") || text.isBlank())
                .allSatisfy(
                        text ->
                                assertThatCode(() -> new MessageFormat(text, Locale.GERMAN))
                                        .as(text)
                                        .doesNotThrowAnyException());
    }

    /** Whoever loads a bundle may take it for ISO 8859-1. */
    @ParameterizedTest
    @MethodSource("bundles")
    void lettersBeyondAsciiAreWrittenAsEscapes(String bundle) {
        assertThat(AppFiles.texts().get(bundle + "_de.properties")).matches("\\p{ASCII}*");
    }

    private static List<String> lines(String bundle) {
        return LINE.matcher(AppFiles.texts().get(bundle + ".properties"))
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> found = new TreeMap<>();
        texts.forEach((key, text) -> found.put(key, new TreeSet<>(placeholders(text))));
        return found;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(one -> one.group(1)).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
