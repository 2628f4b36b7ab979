package org.helpdeskkpi.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final JavaClasses APP =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    @ParameterizedTest
    @EnumSource
    void theAppKeeps(Rule one) {
        one.rule.check(APP);
    }

    @ParameterizedTest
    @EnumSource
    void theCanaryBreaks(Rule one) {
        JavaClasses canary = new ClassFileImporter().importClasses(one.canary);
        assertThat(one.rule.evaluate(canary).hasViolation()).isTrue();
    }

    @Test
    void everyPartIsNamed() {
        Set<String> named = new TreeSet<>(Parts.MAY_KNOW.keySet());
        named.add(Parts.WIRING);
        assertThat(partsOfTheApp()).isEqualTo(named);
    }

    private static Set<String> partsOfTheApp() {
        return APP.stream()
                .map(type -> type.getPackageName().substring(Parts.ROOT.length() + 1))
                .map(part -> part.replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
