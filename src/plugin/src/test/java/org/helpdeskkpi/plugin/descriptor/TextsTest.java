package org.helpdeskkpi.plugin.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Set<String> asked = Texts.asked(new Descriptor());

    @Test
    void everyKeyThatIsAskedForHasAText() {
        assertThat(asked).isNotEmpty().isSubsetOf(Texts.all().keySet());
    }

    @Test
    void everyTextIsUsed() {
        Set<String> mentioned = Texts.mentioned();
        assertThat(Texts.all().keySet())
                .allMatch(
                        key ->
                                asked.contains(key)
                                        || mentioned.stream().anyMatch(one -> covers(one, key)));
    }

    /** Jira writes texts into scripts while serving them, which works for literals only. */
    @Test
    void scriptsAskForTextsByLiteralsOnly() {
        assertThat(AppFiles.scripts())
                .allSatisfy(
                        (name, text) ->
                                assertThat(text)
                                        .as(name)
                                        .doesNotContainPattern("I18n\\.getText\\((?!\\s*')"));
    }

    /** In a message format a single apostrophe starts a quotation and disappears. */
    @Test
    void apostrophesAreDoubledWhereArgumentsAreAndTypographicElsewhere() {
        assertThat(Texts.all().values())
                .noneMatch(text -> text.replace("''", "").contains("'"))
                .noneMatch(text -> text.contains("''") && !text.contains("{0"));
    }

    @Test
    void noTextIsBlank() {
        assertThat(Texts.all().values()).noneMatch(String::isBlank);
    }

    private static boolean covers(String mentioned, String key) {
        return mentioned.endsWith(".") ? key.startsWith(mentioned) : key.equals(mentioned);
    }
}
