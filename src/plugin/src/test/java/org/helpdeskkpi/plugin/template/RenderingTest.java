package org.helpdeskkpi.plugin.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.helpdeskkpi.plugin.descriptor.AppFiles;
import org.helpdeskkpi.plugin.descriptor.Descriptor;
import org.helpdeskkpi.plugin.descriptor.Texts;
import org.helpdeskkpi.plugin.page.AdminSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What can be seen in the pages that the templates become. */
class RenderingTest {
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(");

    private final Descriptor descriptor = new Descriptor();
    private final Renderer renderer = new Renderer();
    private final Set<String> keys = new TreeSet<>();
    private final List<String> pages = new ArrayList<>();

    @BeforeEach
    void renderEverythingWithAndWithoutValues() {
        for (boolean ticked : List.of(true, false)) {
            for (boolean filled : List.of(true, false)) {
                Sample sample = new Sample(ticked, filled, this::text);
                Pages.BY_TEMPLATE.forEach(
                        (template, page) -> pages.add(renderer.render(template, sample.of(page))));
            }
        }
        for (Record page : new AdminSamples(this::text, Sample.NASTY).pages()) {
            pages.add(renderer.render("templates/admin-part.vm", page));
        }
    }

    @Test
    void everyValueIsEscaped() {
        assertThat(pages)
                .allSatisfy(
                        page ->
                                assertThat(page)
                                        .doesNotContain("<script", "\" onfocus=", "' onfocus="));
        assertThat(pages).anySatisfy(page -> assertThat(page).contains("&lt;script&gt;"));
    }

    @Test
    void noReferenceIsLeftOver() {
        assertThat(pages)
                .allSatisfy(
                        page ->
                                assertThat(page)
                                        .doesNotContainPattern("(?<!href=\")[$#]\\{?[a-z]+[.(]"));
    }

    @Test
    void theAllowlistIsExactlyWhatTheTemplatesCall() {
        assertThat(renderer.calls())
                .containsExactlyInAnyOrderElementsOf(
                        descriptor.everywhere("method").stream()
                                .map(one -> one.getTextContent().strip())
                                .toList());
    }

    @Test
    void onlyThePageRecordsAreCalled() {
        assertThat(renderer.calls())
                .isNotEmpty()
                .allMatch(call -> call.startsWith("org.helpdeskkpi.plugin.page."))
                .allSatisfy(
                        call -> assertThat(Class.forName(call.replaceAll("#.*", ""))).isRecord());
    }

    /** So that the list above is the whole list. */
    @Test
    void everyCallThatIsWrittenWasMade() {
        Set<String> made =
                renderer.calls().stream()
                        .map(call -> call.replaceAll(".*#(\\w+)\\(.*", "$1"))
                        .collect(Collectors.toSet());
        made.add("requireResource");
        assertThat(AppFiles.templates())
                .allSatisfy(
                        (name, text) ->
                                assertThat(CALL.matcher(text).results().map(call -> call.group(1)))
                                        .as(name)
                                        .isSubsetOf(made));
    }

    @Test
    void everyWebResourceThatIsRequiredExists() {
        assertThat(renderer.required())
                .isNotEmpty()
                .isSubsetOf(
                        descriptor.everywhere("web-resource").stream()
                                .map(RenderingTest::fullName)
                                .toList());
    }

    @Test
    void everyTextThatIsAskedForExists() {
        assertThat(keys.stream().filter(key -> !key.contains("script") && !key.endsWith(".")))
                .isNotEmpty()
                .isSubsetOf(Texts.all().keySet());
    }

    private String text(String key) {
        keys.add(key);
        return "text of " + key;
    }

    private static String fullName(Element webResource) {
        return "helpdesk-kpi:" + webResource.getAttribute("key");
    }
}
