package org.helpdeskkpi.plugin.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.helpdeskkpi.plugin.descriptor.AppFiles;
import org.junit.jupiter.api.Test;

/** What can be seen in the templates as they are written. */
class TemplateTest {
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final String TOKEN =
            "<input type=\"hidden\" name=\"atl_token\" value=\"$page.token()\">";

    private final Map<String, String> templates = AppFiles.templates();

    @Test
    void everyTemplateHasItsPage() {
        assertThat(templates.keySet()).isEqualTo(Pages.BY_TEMPLATE.keySet());
    }

    @Test
    void everyFormThatPostsCarriesTheToken() {
        assertThat(templates)
                .allSatisfy(
                        (name, text) ->
                                assertThat(FORM.matcher(text).results())
                                        .as(name)
                                        .allMatch(
                                                form ->
                                                        form.group(1).contains("method=\"get\"")
                                                                || form.group(2).contains(TOKEN)));
    }

    @Test
    void noTemplateHasScriptOrStyleInIt() {
        forbid("(?i)<script|<style|\\sstyle=|javascript:|\\son\\w+\\s*=");
    }

    @Test
    void noTemplateGoesRoundTheEscaping() {
        forbid("\\$!|#disable_html_escaping|#evaluate|#parse|#include|#define|#\\[\\[");
    }

    @Test
    void anAttributeThatHoldsAReferenceIsQuoted() {
        forbid("=\\s*\\$\\{?\\w+[^\\n\"]*?>");
    }

    private void forbid(String pattern) {
        assertThat(templates)
                .isNotEmpty()
                .allSatisfy(
                        (name, text) -> assertThat(text).as(name).doesNotContainPattern(pattern));
    }
}
