package org.helpdeskkpi.host.jira;

import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** The project roles: the same in every project, held by groups. */
public final class Roles {
    private static final Map<String, String> GROUPS =
            Map.of("Administrators", Users.ADMINISTRATORS, "Service Desk Team", "helpdesk-agents");
    private static final Map<String, Long> IDS =
            Map.of("Administrators", 10_002L, "Service Desk Team", 10_100L);

    private Roles() {}

    /** The id of a role; one that is not known has an id of its own. */
    public static Long idOf(String role) {
        return IDS.getOrDefault(role, 10_999L);
    }

    public static Optional<Long> find(String role) {
        return Optional.ofNullable(IDS.get(role));
    }

    public static boolean has(SiteUser user, String role) {
        return user.groups().contains(GROUPS.getOrDefault(role, ""));
    }
}
