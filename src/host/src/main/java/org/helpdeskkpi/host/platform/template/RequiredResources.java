package org.helpdeskkpi.host.platform.template;

import java.util.LinkedHashSet;
import java.util.Set;

/** Jira's {@code $webResourceManager}: notes which web resources the page being made needs. */
public final class RequiredResources {
    private static final ThreadLocal<Set<String>> ASKED =
            ThreadLocal.withInitial(LinkedHashSet::new);

    private static final ThreadLocal<Set<String>> CONTEXTS =
            ThreadLocal.withInitial(LinkedHashSet::new);

    /** All resources of a kind of page, such as {@code jira.view.issue}. */
    public void requireResourcesForContext(String context) {
        CONTEXTS.get().add(context);
    }

    /** The kinds of page that were asked for on this thread since the last call. */
    public static Set<String> takeContexts() {
        Set<String> asked = CONTEXTS.get();
        CONTEXTS.remove();
        return asked;
    }

    /**
     * @param key {@code plugin:module}
     */
    public void requireResource(String key) {
        ASKED.get().add(key);
    }

    /** What was asked for on this thread since the last call. */
    public static Set<String> take() {
        Set<String> asked = ASKED.get();
        ASKED.remove();
        return asked;
    }
}
