package org.helpdeskkpi.host;

import org.helpdeskkpi.host.jira.service.JiraSite;

/** Fills an empty site with the demo help desk and sets the app up for it. */
final class Demo {
    private Demo() {}

    /** Creates users and issues in a site without any; tells whether it did. */
    static boolean seed(JiraSite jira, boolean tickets) {
        if (!jira.site().users().all().isEmpty()) {
            return false;
        }
        jira.site().users().add("admin", "Ada Admin", "jira-administrators", "jira-software-users");
        jira.site().users().add("lead", "Lena Lead", "helpdesk-leads", "jira-software-users");
        jira.site().users().add("anna", "Anna Berg", "helpdesk-agents", "jira-software-users");
        jira.site().users().add("carla", "Carla Customer");
        return true;
    }

    static void configure(Host host) {}
}
