package org.helpdeskkpi.plugin.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is told to people stands in the bundles, so that it can be told in their language. */
class SentencesTest {
    /** A statement that tells something, up to its end. */
    private static final Pattern TELLING =
            Pattern.compile(
                    "(?:new Problem|\\bproblem|Answer\\.wrong|Sentence\\.of|IcsMistake)\\([^;]*;");

    /** With a blank between two words. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"\\n]*\\w \\w[^\"\\n]*\"");

    /** What only the log tells, or whoever reads the code's mistakes, is in English. */
    private static final Pattern FOR_EXPERTS =
            Pattern.compile("(?:new \\w*Exception|LOG\\.\\w+)\\([^;]*;|(?s:/\\*.*?\\*/)");

    private static final Pattern SENTENCE =
            Pattern.compile("\"[^\"\\n]*\\w \\w[^\"\\n]*[a-z]\\.\\s*\"");

    @Test
    void noProblemIsWrittenInJava() {
        assertThat(AppFiles.sources()).allSatisfy(SentencesTest::tellsByKeys);
    }

    private static void tellsByKeys(String file, String source) {
        assertThat(TELLING.matcher(source).results().map(MatchResult::group))
                .as(file)
                .noneMatch(statement -> WORDS.matcher(statement).find());
    }

    @Test
    void noSentenceIsWrittenInJava() {
        Map<String, String> sources = AppFiles.sources();
        assertThat(sources).isNotEmpty().allSatisfy(SentencesTest::hasNone);
    }

    private static void hasNone(String file, String source) {
        String told = FOR_EXPERTS.matcher(source).replaceAll("");
        List<String> found = SENTENCE.matcher(told).results().map(MatchResult::group).toList();
        assertThat(found).as(file).isEmpty();
    }
}
