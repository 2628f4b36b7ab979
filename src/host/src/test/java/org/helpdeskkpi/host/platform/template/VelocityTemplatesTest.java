package org.helpdeskkpi.host.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.RenderingException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VelocityTemplatesTest {
    private static final String PAGE = SamplePage.class.getName();

    /** A page record as templates are given them. */
    public record SamplePage(String title, List<String> rows) {
        public String secret() {
            return "secret";
        }
    }

    @Test
    void referencesAreEscaped() throws Exception {
        assertThat(rendered("sample/page.vm", PAGE + "#title()", PAGE + "#rows()"))
                .isEqualTo("<h1>&lt;b&gt; &amp; &quot;&#39;</h1>&lt;i&gt;");
    }

    @Test
    void aMethodThatIsNotListedFailsThePage() {
        assertThatThrownBy(() -> rendered("sample/page.vm", PAGE + "#title()"))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("SamplePage#rows()");
        assertThatThrownBy(() -> rendered("sample/secret.vm", PAGE + "#title()"))
                .isInstanceOf(RenderingException.class);
    }

    @Test
    void reflectionIsClosed() {
        assertThatThrownBy(() -> rendered("sample/reflection.vm", PAGE + "#title()"))
                .isInstanceOf(RenderingException.class);
    }

    private static String rendered(String template, String... allowed) throws Exception {
        var out = new StringWriter();
        var page = new SamplePage("<b> & \"'", List.of("<i>"));
        new VelocityTemplates(new Allowlist(Set.of(allowed)))
                .render(template, Map.of("page", page), out);
        return out.toString().strip();
    }
}
