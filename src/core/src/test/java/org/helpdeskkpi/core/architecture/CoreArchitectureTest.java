package org.helpdeskkpi.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoreArchitectureTest {
    /** Each may know those before it. */
    private static final List<String> ORDER =
            List.of("time", "ticket", "timeline", "sla", "kpi", "report", "app");

    private static final String CORE = "org.helpdeskkpi.core";
    private static final String CANARY = CORE + ".architecture.canary";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(CORE);

    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CANARY);

    private static final ArchRule NEEDS_ONLY_THE_JDK =
            classes().should().onlyDependOnClassesThat(resideInAnyPackage("java..", CORE + ".."));

    private static final ArchRule NEVER_ASKS_WHAT_TIME_IT_IS =
            noClasses().should().accessTargetWhere(asksWhatTimeItIs());

    private static final ArchRule PORTS_ARE_INTERFACES =
            classes()
                    .that()
                    .resideInAPackage(CORE + ".app.port")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .beInterfaces();

    private static DescribedPredicate<JavaAccess<?>> asksWhatTimeItIs() {
        return DescribedPredicate.describe(
                "asks what time it is",
                access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    return owner.startsWith("java.time.")
                                    && (name.equals("now") || name.startsWith("system"))
                            || owner.equals("java.lang.System")
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
                            || owner.equals("java.util.Date") && name.equals("<init>");
                });
    }

    /** A package may use the JDK, itself and what stands before it. */
    private static ArchRule order(String root, int at) {
        List<String> allowed = new ArrayList<>(List.of("java.."));
        ORDER.subList(0, at + 1).forEach(name -> allowed.add(root + "." + name + ".."));
        return classes()
                .that(resideInAPackage(root + "." + ORDER.get(at) + ".."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)));
    }

    @TestFactory
    Stream<DynamicTest> packagesKnowOnlyThoseBeforeThem() {
        return ORDER.stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> order(CORE, ORDER.indexOf(name)).check(CLASSES)));
    }

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        assertThat(CLASSES).isNotEmpty();
        assertThat(CLASSES).allMatch(c -> ORDER.contains(c.getPackageName().split("\\.")[3]));
    }

    @Test
    void theCoreNeedsOnlyTheJdk() {
        NEEDS_ONLY_THE_JDK.check(CLASSES);
    }

    @Test
    void theCoreNeverAsksWhatTimeItIs() {
        NEVER_ASKS_WHAT_TIME_IT_IS.check(CLASSES);
    }

    @Test
    void portsAreInterfaces() {
        PORTS_ARE_INTERFACES.check(CLASSES);
    }

    @Test
    void theRuleOfOrderBites() {
        assertThat(broken(order(CANARY, ORDER.indexOf("time")))).contains("LooksUp");
    }

    @Test
    void theRuleOfTheJdkBites() {
        assertThat(broken(NEEDS_ONLY_THE_JDK)).contains("ReadsJson");
    }

    @Test
    void theRuleOfTheClockBites() {
        assertThat(broken(NEVER_ASKS_WHAT_TIME_IT_IS))
                .contains("Instant.now", "systemUTC", "currentTimeMillis");
    }

    @Test
    void theRuleOfPortsBites() {
        ArchRule onCanaries =
                classes().that().resideInAPackage(CANARY + "..").should().beInterfaces();
        assertThat(broken(onCanaries)).contains("ReadsJson");
    }

    private static String broken(ArchRule rule) {
        EvaluationResult result = rule.evaluate(CANARIES);
        assertThat(result.hasViolation()).isTrue();
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
