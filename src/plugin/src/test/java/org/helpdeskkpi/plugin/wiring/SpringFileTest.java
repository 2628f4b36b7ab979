package org.helpdeskkpi.plugin.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SpringFileTest {
    private final SpringFile file;
    private final List<RecordComponent> services =
            List.of(JiraServices.class.getRecordComponents());

    SpringFileTest() throws Exception {
        file = new SpringFile();
    }

    @Test
    void everyServiceOfJiraIsReferencedByItsNameAndType() {
        assertThat(file.references().stream().map(SpringFileTest::reference))
                .containsExactlyElementsOf(
                        services.stream()
                                .map(one -> one.getName() + ": " + one.getType().getName())
                                .toList());
    }

    @Test
    void theServicesArePassedOnInTheOrderOfTheRecord() {
        assertThat(file.argumentsOf("jiraServices"))
                .containsExactlyElementsOf(
                        services.stream().map(RecordComponent::getName).toList());
        assertThat(file.bean("jiraServices").getAttribute("class"))
                .isEqualTo(JiraServices.class.getName());
    }

    @Test
    void theAppStartsAndStopsWithItsContext() throws NoSuchMethodException {
        Element app = file.bean("helpdeskKpi");
        assertThat(app.getAttribute("class")).isEqualTo(HelpdeskKpi.class.getName());
        assertThat(file.argumentsOf("helpdeskKpi")).containsExactly("jiraServices");
        assertThat(HelpdeskKpi.class.getMethod(app.getAttribute("init-method")).getName())
                .isEqualTo("start");
        assertThat(HelpdeskKpi.class.getMethod(app.getAttribute("destroy-method")).getName())
                .isEqualTo("stop");
    }

    @Test
    void everyGetterOfTheAppIsABean() {
        assertThat(file.madeBy("helpdeskKpi"))
                .allMatch(
                        bean -> bean.getAttribute("id").equals(bean.getAttribute("factory-method")))
                .extracting(bean -> bean.getAttribute("id"))
                .containsExactlyInAnyOrderElementsOf(getters().map(Method::getName).toList());
    }

    @Test
    void noTypeCouldBeTakenForAnother() {
        List<Class<?>> types =
                Stream.<Class<?>>concat(
                                services.stream().map(RecordComponent::getType),
                                getters().map(Method::getReturnType))
                        .toList();
        for (Class<?> type : types) {
            assertThat(types.stream().filter(type::isAssignableFrom))
                    .as("what a parameter of type %s may be given", type.getName())
                    .containsExactly(type);
        }
    }

    private static Stream<Method> getters() {
        return Stream.of(HelpdeskKpi.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != void.class);
    }

    private static String reference(Element element) {
        return element.getAttribute("id") + ": " + element.getAttribute("interface");
    }
}
