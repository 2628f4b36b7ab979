package org.helpdeskkpi.host.jira.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.Users;

/** Who appears in the demo. */
final class Cast {
    static final String PROJECT = "HELP";
    static final String ROBOT = "robot";
    static final String BILLING = "Billing";
    static final String ACCOUNTS = "Accounts";
    static final String TECHNICAL = "Technical";
    static final String DEVELOPMENT = "Development";
    static final List<String> DESKS = List.of(BILLING, ACCOUNTS, TECHNICAL, DEVELOPMENT);
    static final String AGENTS = "helpdesk-agents";

    private static final Map<String, List<String>> TEAMS =
            Map.of(
                    BILLING, List.of("anna", "ben"),
                    ACCOUNTS, List.of("ben", "chris", "anna"),
                    TECHNICAL, List.of("dora", "emil", "chris"),
                    DEVELOPMENT, List.of("fay", "emil"));

    /** How much time each takes compared to the others. */
    private static final Map<String, Double> PACE =
            Map.of("anna", 0.7, "ben", 1.2, "chris", 0.9, "dora", 1.0, "emil", 1.5, "fay", 1.8);

    private static final List<String> FIRST =
            List.of(
                    "Carlos", "Mia", "Jonas", "Lea", "Paul", "Nora", "Till", "Ida", "Omar", "Zoe",
                    "Max", "Eva");
    private static final List<String> LAST =
            List.of(
                    "Adler", "Busch", "Conrad", "Dietz", "Engel", "Falk", "Graf", "Hahn", "Iven",
                    "Jung");

    private Cast() {}

    static List<String> team(String desk) {
        return TEAMS.get(desk);
    }

    static double pace(String agent) {
        return PACE.get(agent);
    }

    /** The desk that a desk hands up to; the last one keeps what it has. */
    static String above(String desk) {
        return desk.equals(TECHNICAL) || desk.equals(DEVELOPMENT) ? DEVELOPMENT : TECHNICAL;
    }

    /** Customers' display names by key; carla is one of them. */
    static Map<String, String> customers() {
        Map<String, String> names = new HashMap<>();
        names.put("carla", "Carla Customer");
        for (String first : FIRST) {
            for (String last : LAST) {
                String key = (first + "." + last).toLowerCase(java.util.Locale.ROOT);
                names.put(key, first + " " + last);
            }
        }
        return names;
    }

    /** Adds those who can log in, and the project with its components. */
    static void enter(Site site) {
        Users users = site.users();
        users.add("admin", "Ada Admin", Users.ADMINISTRATORS, Users.EVERYONE);
        users.save(
                users.add(
                                "greta",
                                "Greta Gruber",
                                "helpdesk-leads",
                                Users.ADMINISTRATORS,
                                Users.EVERYONE)
                        .speaking(Locale.GERMAN));
        users.add("lead", "Lena Lead", "helpdesk-leads", Users.EVERYONE);
        users.add("anna", "Anna Berg", AGENTS, Users.EVERYONE);
        users.add("ben", "Ben Kraus", AGENTS, Users.EVERYONE);
        users.add("chris", "Chris Lang", AGENTS, Users.EVERYONE);
        users.add("dora", "Dora Maas", AGENTS, Users.EVERYONE);
        users.add("emil", "Emil Noack", AGENTS, Users.EVERYONE);
        users.add("fay", "Fay Oster", AGENTS, Users.EVERYONE);
        users.add(ROBOT, "Help desk robot", Users.EVERYONE);
        users.add("carla", "Carla Customer");
        site.catalog().projectNamed(PROJECT, "Help desk");
        DESKS.forEach(desk -> site.catalog().component(PROJECT, desk));
    }
}
