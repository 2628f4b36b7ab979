package org.helpdeskkpi.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jira reads its annotations at run time, and bnd imports only such packages. */
class AnnotationTest {
    private static final List<Class<?>> ANNOTATIONS =
            CompiledTypes.besides(EventListener.class).stream()
                    .filter(Class::isAnnotation)
                    .toList();

    @Test
    void everyAnnotationIsThereAtRunTime() {
        assertThat(ANNOTATIONS)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        type ->
                                assertThat(type.getAnnotation(Retention.class))
                                        .isNotNull()
                                        .extracting(Retention::value)
                                        .isEqualTo(RetentionPolicy.RUNTIME));
    }

    @Test
    void everyAnnotationSaysWhereItMayStand() {
        assertThat(ANNOTATIONS).allMatch(type -> type.isAnnotationPresent(Target.class));
    }
}
