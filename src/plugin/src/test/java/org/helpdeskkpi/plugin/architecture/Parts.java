package org.helpdeskkpi.plugin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The app's parts, and which other parts each may know. */
final class Parts {
    static final String ROOT = "org.helpdeskkpi.plugin";

    /**
     * Whoever answers people asks who they are and reads or writes settings; the rest meets in the
     * core.
     */
    static final Map<String, Set<String>> MAY_KNOW =
            Map.of(
                    "access", Set.of(),
                    "calendar", Set.of(),
                    "event", Set.of(),
                    "history", Set.of(),
                    "job", Set.of(),
                    "jql", Set.of(),
                    "page", Set.of("access", "settings"),
                    "rest", Set.of("access", "settings"),
                    "settings", Set.of(),
                    "store", Set.of());

    /** The only part that knows all others. */
    static final String WIRING = "wiring";

    private Parts() {}

    static ArchRule independent() {
        List<ArchRule> rules = MAY_KNOW.keySet().stream().map(Parts::knowsOnlyItsOwn).toList();
        return CompositeArchRule.of(rules).as("parts do not know each other");
    }

    static String inside(String part) {
        return ROOT + "." + part + "..";
    }

    private static ArchRule knowsOnlyItsOwn(String part) {
        String[] strangers =
                MAY_KNOW.keySet().stream()
                        .filter(other -> !other.equals(part))
                        .filter(other -> !MAY_KNOW.get(part).contains(other))
                        .map(Parts::inside)
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inside(part))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(inside(WIRING))
                .allowEmptyShould(true);
    }
}
