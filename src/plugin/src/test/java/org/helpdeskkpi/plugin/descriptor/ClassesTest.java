package org.helpdeskkpi.plugin.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ClassesTest {
    private static final Map<String, Class<?>> SUPERTYPES =
            Map.of(
                    "jql-function", JqlFunction.class,
                    "servlet", HttpServlet.class,
                    "condition", Condition.class,
                    "context-provider", ContextProvider.class);

    private final Descriptor descriptor = new Descriptor();

    @Test
    void everyClassOfOursLoadsAndIsOfTheTypeItsModuleNeeds() throws ClassNotFoundException {
        for (Element element : withClass()) {
            if (!isJiras(element)) {
                assertThat(Class.forName(element.getAttribute("class")))
                        .isAssignableTo(SUPERTYPES.get(element.getTagName()));
            }
        }
    }

    @Test
    void everyClassOfJirasIsOfAPackageThatIsImported() throws IOException {
        List<String> imports = imports();
        assertThat(withClass().stream().filter(ClassesTest::isJiras))
                .extracting(element -> element.getAttribute("class").replaceAll("\\.\\w+$", ""))
                .allMatch(imports::contains);
    }

    @Test
    void onlyElementsOfKnownTypesNameAClass() {
        assertThat(withClass()).extracting(Element::getTagName).isSubsetOf(SUPERTYPES.keySet());
    }

    @Test
    void theStoredEntitiesAreExactlyTheRows() throws ClassNotFoundException {
        Set<String> rows = rowsOfTheStore();
        assertThat(rows).isNotEmpty();
        assertThat(descriptor.modules("ao")).hasSize(1);
        assertThat(Descriptor.texts(descriptor.modules("ao").get(0), "entity"))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void restFindsItsResources() {
        assertThat(descriptor.modules("rest-migration"))
                .singleElement()
                .satisfies(module -> assertThat(Descriptor.inside(module, "rest-v2")).hasSize(1));
        Element rest = descriptor.modules("rest").get(0);
        assertThat(rest.getAttribute("path")).isEqualTo("/helpdesk-kpi");
        assertThat(rest.getAttribute("version")).isEqualTo("1.0");
        assertThat(Descriptor.texts(rest, "package"))
                .singleElement()
                .satisfies(name -> assertThat(resourcesIn(name)).isNotEmpty());
    }

    private List<Element> withClass() {
        return descriptor.everything().stream()
                .filter(element -> element.hasAttribute("class"))
                .toList();
    }

    private static boolean isJiras(Element element) {
        return element.getAttribute("class").startsWith("com.atlassian.");
    }

    private static Set<String> rowsOfTheStore() {
        return classesIn("org.helpdeskkpi.plugin.store")
                .filter(
                        type ->
                                RawEntity.class.isAssignableFrom(type)
                                        || type.isAnnotationPresent(Table.class))
                .map(Class::getName)
                .collect(Collectors.toSet());
    }

    private static List<Class<?>> resourcesIn(String packageName) {
        return classesIn(packageName).filter(type -> type.isAnnotationPresent(Path.class)).toList();
    }

    private static Stream<Class<?>> classesIn(String packageName) {
        String folder = packageName.replace('.', '/') + "/";
        return AppFiles.sources().keySet().stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> file.replace(".java", "").replace('/', '.'))
                .filter(name -> !name.endsWith("package-info"))
                .map(ClassesTest::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ClassesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> imports() throws IOException {
        try (InputStream in = ClassesTest.class.getResourceAsStream("/imports.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
