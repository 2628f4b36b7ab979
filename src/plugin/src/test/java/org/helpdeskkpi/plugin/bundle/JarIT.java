package org.helpdeskkpi.plugin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JarIT {
    private static final Set<String> ROOTS =
            Set.of("META-INF", "atlassian-plugin.xml", "css", "i18n", "js", "templates");

    @Test
    void onlyTheCoreAndTheAppAreInTheJar() throws IOException {
        assertThat(AppJar.classes())
                .isNotEmpty()
                .allMatch(
                        name ->
                                name.startsWith("org.helpdeskkpi.core.")
                                        || name.startsWith("org.helpdeskkpi.plugin."));
        assertThat(AppJar.classes())
                .contains(
                        "org.helpdeskkpi.core.kpi.KpiCalculator",
                        "org.helpdeskkpi.plugin.wiring.HelpdeskKpi");
    }

    @Test
    void nothingElseIsInTheJarButTheExpectedResources() throws IOException {
        Set<String> roots =
                AppJar.files().stream()
                        .filter(name -> !name.endsWith(".class"))
                        .map(name -> name.replaceAll("/.*", ""))
                        .collect(Collectors.toSet());
        assertThat(ROOTS).containsAll(roots);
        assertThat(AppJar.files().stream().filter(name -> name.startsWith("META-INF/")))
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/maven/org.helpdeskkpi/helpdesk-kpi/pom.xml",
                        "META-INF/maven/org.helpdeskkpi/helpdesk-kpi/pom.properties",
                        "META-INF/spring/helpdesk-kpi.xml",
                        "META-INF/licenses/ical4j.txt",
                        "META-INF/lib/commons-lang3.jar",
                        "META-INF/lib/fastcsv.jar",
                        "META-INF/lib/ical4j.jar",
                        "META-INF/lib/istack-commons-runtime.jar",
                        "META-INF/lib/jakarta.activation-api.jar",
                        "META-INF/lib/jakarta.xml.bind-api.jar",
                        "META-INF/lib/jaxb-core.jar",
                        "META-INF/lib/jaxb-runtime.jar",
                        "META-INF/lib/jollyday-core.jar",
                        "META-INF/lib/jollyday-jaxb.jar",
                        "META-INF/lib/threeten-extra.jar",
                        "META-INF/lib/txw2.jar");
    }

    @Test
    void theManifestIsWhatATransformerlessPluginNeeds() throws IOException {
        Attributes manifest = AppJar.manifest().getMainAttributes();
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("helpdesk-kpi");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Export-Package")).isNull();
        assertThat(manifest.getValue("DynamicImport-Package")).isNull();
        assertThat(manifest.getValue("Require-Capability")).isNull();
    }

    @Test
    void theJarIsNamedAfterThePluginKey() {
        assertThat(AppJar.PATH.getFileName()).asString().startsWith("helpdesk-kpi-");
    }

    @Test
    void theDescriptorIsFilledIn() throws IOException {
        assertThat(AppJar.text("atlassian-plugin.xml"))
                .contains("key=\"helpdesk-kpi\"")
                .doesNotContain("${plugin.", "${project.");
    }

    @Test
    void theImportsAreExactlyTheKeptList() throws IOException {
        List<String> imports =
                Stream.of(
                                AppJar.manifest()
                                        .getMainAttributes()
                                        .getValue("Import-Package")
                                        .split(","))
                        .sorted()
                        .toList();
        assertThat(imports).containsExactlyElementsOf(AppJar.keptImports());
    }
}
