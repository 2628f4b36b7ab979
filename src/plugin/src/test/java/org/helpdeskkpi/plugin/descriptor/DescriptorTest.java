package org.helpdeskkpi.plugin.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DescriptorTest {
    private static final Set<String> KNOWN =
            Set.of(
                    "plugin-info",
                    "resource",
                    "ao",
                    "rest-migration",
                    "rest",
                    "servlet",
                    "web-section",
                    "web-item",
                    "web-panel",
                    "web-resource",
                    "dashboard-item",
                    "jql-function",
                    "velocity-allowlist");
    private static final Set<String> WITHOUT_KEY = Set.of("plugin-info", "resource");

    private final Descriptor descriptor = new Descriptor();

    @Test
    void onlyKnownTypesOfModulesAreUsed() {
        assertThat(descriptor.modules()).extracting(Element::getTagName).isSubsetOf(KNOWN);
    }

    @Test
    void theAppHasAModuleOfEachTypeItCannotDoWithout() {
        assertThat(descriptor.modules())
                .extracting(Element::getTagName)
                .contains(
                        "ao",
                        "rest-migration",
                        "rest",
                        "servlet",
                        "web-item",
                        "web-panel",
                        "web-resource",
                        "dashboard-item",
                        "velocity-allowlist");
    }

    @Test
    void everyModuleHasAKeyOfItsOwn() {
        List<String> keys =
                descriptor.modules().stream()
                        .filter(module -> !WITHOUT_KEY.contains(module.getTagName()))
                        .map(module -> module.getAttribute("key"))
                        .toList();
        assertThat(keys).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void everyResourceExists() {
        List<String> missing =
                descriptor.everywhere("resource").stream()
                        .map(DescriptorTest::fileOf)
                        .filter(file -> !AppFiles.exists(file))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyScriptAndStyleIsServed() {
        Set<String> served =
                descriptor.modules("web-resource").stream()
                        .flatMap(module -> Descriptor.inside(module, "resource").stream())
                        .map(DescriptorTest::fileOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new TreeSet<>(AppFiles.scripts().keySet());
        written.addAll(AppFiles.styles().keySet());
        assertThat(served).isEqualTo(written);
    }

    @Test
    void everyFileOfTextsIsNamed() {
        assertThat(
                        descriptor.modules("resource").stream()
                                .filter(one -> one.getAttribute("type").equals("i18n"))
                                .map(DescriptorTest::fileOf))
                .containsExactlyInAnyOrderElementsOf(
                        Texts.bundles().stream().map(bundle -> bundle + ".properties").toList());
    }

    @Test
    void everyLinkLeadsToAServlet() {
        List<String> pages =
                descriptor.modules("servlet").stream()
                        .flatMap(servlet -> Descriptor.texts(servlet, "url-pattern").stream())
                        .map(pattern -> "/plugins/servlet" + pattern)
                        .toList();
        assertThat(links()).isNotEmpty().allMatch(pages::contains);
    }

    private List<String> links() {
        Stream<String> configure =
                descriptor.everywhere("param").stream()
                        .filter(param -> param.getAttribute("name").endsWith(".url"))
                        .map(Element::getTextContent);
        Stream<String> items =
                descriptor.modules("web-item").stream()
                        .flatMap(item -> Descriptor.texts(item, "link").stream());
        return Stream.concat(configure, items)
                .map(link -> link.replace("${req.contextPath}", ""))
                .map(link -> link.replaceAll("[?#].*", ""))
                .toList();
    }

    private static String fileOf(Element resource) {
        String location = resource.getAttribute("location");
        return resource.getAttribute("type").equals("i18n")
                ? location.replace('.', '/') + ".properties"
                : location;
    }
}
