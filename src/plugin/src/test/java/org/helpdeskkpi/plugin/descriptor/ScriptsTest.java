package org.helpdeskkpi.plugin.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ScriptsTest {
    /** Modules that Jira brings. */
    private static final Set<String> JIRAS = Set.of("jquery", "wrm/context-path", "wrm/require");

    private final Descriptor descriptor = new Descriptor();
    private final Scripts scripts = new Scripts(descriptor);

    @Test
    void everyModuleIsDefinedOnceAndUnderTheAppsName() {
        assertThat(scripts.defined())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("helpdesk-kpi/"));
    }

    @Test
    void everyDashboardItemsModuleIsServedOnDashboards() {
        Element dashboards =
                descriptor.modules("web-resource").stream()
                        .filter(one -> Descriptor.texts(one, "context").contains("atl.dashboard"))
                        .findFirst()
                        .orElseThrow();
        assertThat(descriptor.modules("dashboard-item"))
                .isNotEmpty()
                .flatExtracting(item -> Descriptor.texts(item, "amd-module"))
                .hasSameSizeAs(descriptor.modules("dashboard-item"))
                .isSubsetOf(scripts.definedWith(dashboards));
    }

    /** What a gadget asks for when it is drawn. */
    @Test
    void everyDashboardItemsViewIsServedWithTheGadgets() {
        String items = AppFiles.scripts().get("js/dashboard/items.js");
        Element gadgets =
                descriptor.modules("web-resource").stream()
                        .filter(one -> one.getAttribute("key").equals("gadgets"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Pattern.compile("items\\.item\\('([^']+)'\\)").matcher(items).results())
                .hasSameSizeAs(descriptor.modules("dashboard-item"))
                .extracting(found -> "helpdesk-kpi/view-" + found.group(1))
                .isSubsetOf(scripts.definedWith(gadgets));
    }

    @Test
    void everyModuleThatAScriptNeedsIsServedWithIt() {
        for (Element webResource : descriptor.modules("web-resource")) {
            assertThat(scripts.neededBy(webResource).stream().filter(name -> !JIRAS.contains(name)))
                    .as(webResource.getAttribute("key"))
                    .isSubsetOf(scripts.definedWith(webResource));
        }
    }

    /** Another part's script of the same name would take its place. */
    @Test
    void everyScriptIsServedByOneWebResource() {
        assertThat(
                        descriptor.modules("web-resource").stream()
                                .flatMap(one -> Descriptor.inside(one, "resource").stream())
                                .map(resource -> resource.getAttribute("location"))
                                .filter(location -> location.endsWith(".js")))
                .hasSameSizeAs(AppFiles.scripts().keySet())
                .containsExactlyInAnyOrderElementsOf(AppFiles.scripts().keySet());
    }

    @Test
    void noScriptRunsTextAsCode() {
        assertThat(AppFiles.scripts())
                .allSatisfy(
                        (name, text) ->
                                assertThat(text)
                                        .as(name)
                                        .doesNotContainPattern("\\beval\\(|new Function\\(")
                                        .doesNotContainPattern(
                                                "(inner|outer)HTML|insertAdjacentHTML")
                                        .doesNotContainPattern("document\\.write"));
    }
}
