package org.helpdeskkpi.core.app;

import java.util.Map;

/**
 * Whose figures are shown to whom; it alters no value. What is decided today also holds for what
 * was computed by older settings.
 *
 * @param standard the mode of every help desk that has none of its own
 * @param projects modes by the key of the help-desk project
 */
public record Privacy(Mode standard, Map<String, Mode> projects) {
    public static final Privacy DEFAULTS = new Privacy(Mode.LEADS, Map.of());

    public Privacy {
        projects = Map.copyOf(projects);
    }

    public Mode of(String project) {
        return projects.getOrDefault(project, standard);
    }

    /** Each mode shows all that the ones before it show. */
    public enum Mode {
        /** No figure is shown to anyone. */
        OFF,
        /** Figures of the team, and nobody is named. */
        TEAM,
        /** Each agent sees their own figures; nobody sees another's. */
        SELF,
        /** Leads and administrators see everyone's figures, agents their own. */
        LEADS,
        /** Every agent sees everyone's figures. */
        ALL;

        /**
         * @param lead whether someone leads the desk or administers it
         */
        public Sight sight(boolean lead) {
            return switch (this) {
                case OFF -> Sight.NOTHING;
                case TEAM -> Sight.TEAM;
                case SELF -> Sight.OWN;
                case LEADS -> lead ? Sight.EVERYONE : Sight.OWN;
                case ALL -> Sight.EVERYONE;
            };
        }

        /** Whether people are hidden even from those who lead them. */
        public boolean hidesFromLeads() {
            return compareTo(LEADS) < 0;
        }
    }
}
