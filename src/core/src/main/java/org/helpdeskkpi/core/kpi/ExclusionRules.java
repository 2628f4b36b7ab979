package org.helpdeskkpi.core.kpi;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which tickets are not counted: of some only the resolution, of the others nothing at all.
 *
 * @param resolutions resolutions that are no work of the desk: such a ticket was received, but has
 *     no resolution time
 * @param links words of links, as in "duplicates"; a ticket that has such a link is not counted
 * @param labels a ticket with one of these is not counted
 * @param issueTypes nor is one of these types
 * @param subTasks whether sub-tasks are not counted
 * @param reportedByAgents whether what agents reported is not counted
 * @param createdBefore the first day of the help desk, in the standard calendar's zone; what is
 *     older is not counted
 */
public record ExclusionRules(
        Set<String> resolutions,
        Set<String> links,
        Set<String> labels,
        Set<String> issueTypes,
        boolean subTasks,
        boolean reportedByAgents,
        Optional<LocalDate> createdBefore) {
    static final String ISSUE_TYPE = "issuetype";
    static final String LABELS = "labels";
    static final String LINK = "link";
    static final String PARENT = "parent";

    public ExclusionRules {
        resolutions = Set.copyOf(resolutions);
        links = Set.copyOf(links);
        labels = Set.copyOf(labels);
        issueTypes = Set.copyOf(issueTypes);
    }

    public static ExclusionRules none() {
        return new ExclusionRules(
                Set.of(), Set.of(), Set.of(), Set.of(), false, false, Optional.empty());
    }

    /** The fields whose values decide, by lower-case name. */
    public Set<String> fields() {
        Set<String> fields = new HashSet<>();
        add(fields, LINK, !links.isEmpty());
        add(fields, LABELS, !labels.isEmpty());
        add(fields, ISSUE_TYPE, !issueTypes.isEmpty());
        add(fields, PARENT, subTasks);
        return fields;
    }

    private static void add(Set<String> fields, String name, boolean looked) {
        if (looked) {
            fields.add(name);
        }
    }

    public ExclusionRules withResolutions(Set<String> other) {
        return new ExclusionRules(
                other, links, labels, issueTypes, subTasks, reportedByAgents, createdBefore);
    }
}
