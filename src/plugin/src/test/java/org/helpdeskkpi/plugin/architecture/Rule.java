package org.helpdeskkpi.plugin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.job.ClockCanary;
import org.helpdeskkpi.plugin.job.ConsoleCanary;
import org.helpdeskkpi.plugin.job.HostCanary;
import org.helpdeskkpi.plugin.page.PartCanary;
import org.helpdeskkpi.plugin.rest.RowCanary;
import org.helpdeskkpi.plugin.settings.IssueCanary;
import org.helpdeskkpi.plugin.settings.WebCanary;

/** What holds for all of the app, each with a class that breaks it. */
enum Rule {
    PARTS_ARE_INDEPENDENT(Parts.independent(), PartCanary.class),

    ROWS_STAY_IN_THE_STORE(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("store", "wiring"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."),
            RowCanary.class),

    ISSUES_ARE_READ_IN_HISTORY(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("access", "event", "history", "wiring"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.atlassian.jira.issue..", "com.atlassian.jira.event.."),
            IssueCanary.class),

    REQUESTS_END_AT_THE_EDGE(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("page", "rest"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs.."),
            WebCanary.class),

    NOW_COMES_FROM_THE_WIRING(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("wiring"))
                    .should()
                    .callCodeUnitWhere(readsTheClock()),
            ClockCanary.class),

    THE_HOST_IS_UNKNOWN(
            noClasses().should().dependOnClassesThat().resideInAPackage("org.helpdeskkpi.host.."),
            HostCanary.class),

    LOGS_GO_TO_SLF4J(
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging..")
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace"),
            ConsoleCanary.class);

    final ArchRule rule;
    final Class<?> canary;

    Rule(ArchRule rule, Class<?> canary) {
        this.rule = rule;
        this.canary = canary;
    }

    private static String[] in(String... parts) {
        return Stream.of(parts).map(Parts::inside).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        return DescribedPredicate.describe("read the clock", Rule::readsTheClock);
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
        return owner.equals("java.lang.System") && method.equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && method.startsWith("system")
                || owner.equals("java.time.InstantSource") && method.equals("system")
                || owner.startsWith("java.time.") && method.equals("now") && bare
                || owner.equals("java.util.Date") && method.equals("<init>") && bare;
    }
}
