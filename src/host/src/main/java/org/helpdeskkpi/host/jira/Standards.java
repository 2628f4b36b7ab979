package org.helpdeskkpi.host.jira;

import java.util.List;
import org.helpdeskkpi.host.jira.model.Constant.Kind;

/** The statuses, priorities and so on that every new site starts with. */
final class Standards {
    static final String NEW = "new";
    static final String BUSY = "indeterminate";
    static final String DONE = "done";

    private Standards() {}

    static void addTo(Catalog catalog) {
        catalog.constantNamed(Kind.STATUS, Workflow.OPEN, NEW);
        catalog.constantNamed(Kind.STATUS, Workflow.IN_PROGRESS, BUSY);
        catalog.constantNamed(Kind.STATUS, Workflow.REOPENED, NEW);
        catalog.constantNamed(Kind.STATUS, Workflow.RESOLVED, DONE);
        catalog.constantNamed(Kind.STATUS, Workflow.CLOSED, DONE);
        catalog.constantNamed(Kind.STATUS, Workflow.WAITING, BUSY);
        catalog.constantNamed(Kind.STATUS, Workflow.ESCALATED, BUSY);
        add(catalog, Kind.PRIORITY, List.of("Highest", "High", "Medium", "Low", "Lowest"));
        add(
                catalog,
                Kind.RESOLUTION,
                List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce", "Spam"));
        add(catalog, Kind.ISSUE_TYPE, List.of("Incident", "Service Request", "Question"));
        catalog.fieldNamed("Queue");
    }

    private static void add(Catalog catalog, Kind kind, List<String> names) {
        names.forEach(name -> catalog.constantNamed(kind, name, ""));
    }
}
