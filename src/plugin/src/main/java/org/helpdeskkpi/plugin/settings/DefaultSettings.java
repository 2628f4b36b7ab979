package org.helpdeskkpi.plugin.settings;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.Crew;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.Window;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;

/** The settings before an admin has saved any: no help desk yet, and the usual definitions. */
public final class DefaultSettings {
    private static final int NINE = 9 * 3600;
    private static final int SEVENTEEN = 17 * 3600;

    private DefaultSettings() {}

    public static Settings get() {
        return new Settings(
                Set.of(),
                new Crew(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
                new QueueRules(List.of(), Optional.empty()),
                calendar(),
                new SlaPolicy(List.of()),
                timeline(),
                KpiRules.defaults());
    }

    private static BusinessCalendar calendar() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        DayHours hours = new DayHours(List.of(new Window(NINE, SEVENTEEN)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, hours);
            }
        }
        return new BusinessCalendar("Office hours", ZoneId.of("UTC"), week, Map.of());
    }

    /** Priorities are those Jira itself comes with. */
    private static TimelineRules timeline() {
        return new TimelineRules(
                ResolvedBy.RESOLUTION,
                Set.of(),
                new EscalationRules(
                        true,
                        List.of("Lowest", "Low", "Medium", "High", "Highest"),
                        Set.of(),
                        Map.of(),
                        Set.of()));
    }
}
