package org.helpdeskkpi.host.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.helpdeskkpi.host.platform.Texts;
import org.junit.jupiter.api.Test;

class ScriptTextsTest {
    private final ScriptTexts texts =
            new ScriptTexts(new Texts(getClass().getClassLoader(), List.of("sample.texts")));

    @Test
    void aTextWithoutArgumentsBecomesAString() {
        assertThat(texts.translated("x = AJS.I18n.getText('plain');"))
                .isEqualTo("x = \"It's \\\"fine\\\"\";");
    }

    @Test
    void aTextWithArgumentsIsFilledInWhenTheScriptRuns() {
        assertThat(texts.translated("AJS.I18n.getText('filled', n)"))
                .isEqualTo("AJS.format(\"{0} tickets\", n)");
    }

    @Test
    void anUnknownKeyStandsForItself() {
        assertThat(texts.translated("AJS.I18n.getText(\"gone\")")).isEqualTo("\"gone\"");
    }
}
