package org.helpdeskkpi.core.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.kpi.ResolutionRules;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.ReopenRule;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCalendar;
import org.helpdeskkpi.core.sla.TargetCondition;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.OpeningHours;
import org.helpdeskkpi.core.time.WeeklyHours;
import org.helpdeskkpi.core.time.Window;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;

/** Help desks with any choice of definitions, and calendars of their own for some queues. */
public final class RandomDesks {
    /** Most of the time would go into making calendars. */
    private static final int TICKETS_A_DESK = 25;

    private static final TargetCalendar[] TARGET_CALENDARS = {
        new TargetCalendar.EverySecond(),
        new TargetCalendar.OfQueue(),
        new TargetCalendar.Named("Night")
    };

    private final Random random;
    private HelpDesk desk;
    private int uses;

    public RandomDesks(Random random) {
        this.random = random;
    }

    /** The one of before, or another. */
    public HelpDesk next() {
        if (uses++ % TICKETS_A_DESK == 0) {
            desk = other();
        }
        return desk;
    }

    private HelpDesk other() {
        HelpDesk desk =
                HelpDesk.standard().rules(this::rules).calendars(calendars()).targets(targets());
        return random.nextInt(3) == 0 ? desk.resolvedBy(ResolvedBy.STATUS, "Resolved") : desk;
    }

    private KpiRules rules(KpiRules standard) {
        return new KpiRules(
                new FirstResponseRules(
                        one(FirstResponseRules.By.values()),
                        Set.of("Open", "Waiting"),
                        one(FirstResponseRules.CreditTo.values())),
                new ResolutionRules(
                        one(ResolutionRules.By.values()),
                        random.nextBoolean() ? Set.of() : Set.of("Waiting", "On hold"),
                        one(ResolutionRules.CreditTo.values())),
                firstContact(),
                one(KpiRules.EscalationCredit.values()),
                random.nextInt(3) == 0 ? exclusions() : standard.exclusions());
    }

    private FirstContactRules firstContact() {
        int least = random.nextInt(2);
        return new FirstContactRules(
                one(FirstContactRules.By.values()),
                least,
                least + random.nextInt(3),
                Duration.ofMinutes(random.nextInt(600)),
                Duration.ofHours(random.nextInt(300)),
                Duration.ofHours(random.nextInt(80)),
                one(FirstContactRules.Of.values()));
    }

    private ExclusionRules exclusions() {
        return new ExclusionRules(
                Set.of("Done"),
                random.nextBoolean() ? Set.of("duplicates") : Set.of(),
                random.nextBoolean() ? Set.of("spam") : Set.of(),
                Set.of(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                random.nextBoolean() ? Optional.of(day()) : Optional.empty());
    }

    private SlaPolicy targets() {
        List<SlaTarget> targets = new ArrayList<>();
        for (SlaMetric metric : SlaMetric.values()) {
            targets.add(target(metric + " of some", metric).with(condition()));
            targets.add(target(metric + " of all", metric));
        }
        return new SlaPolicy(targets, random.nextDouble());
    }

    private SlaTarget target(String name, SlaMetric metric) {
        SlaTarget target =
                SlaTarget.of(name, metric, Duration.ofMinutes(1 + random.nextInt(6_000)))
                        .with(one(TARGET_CALENDARS))
                        .with(one(ReopenRule.values()));
        SlaTarget paused = random.nextBoolean() ? target : target.pausedIn("Waiting", "On hold");
        return random.nextInt(4) == 0 ? paused.validFrom(day()) : paused;
    }

    private TargetCondition condition() {
        return new TargetCondition(
                switch (random.nextInt(3)) {
                    case 0 -> Map.of("queue", List.of("billing", "second"));
                    case 1 -> Map.of("priority", List.of("High"), "channel", List.of("email"));
                    default -> Map.of("labels", List.of("spam"));
                });
    }

    private Calendars calendars() {
        BusinessCalendar standard = HelpDesk.standard().settings().calendars().standard();
        return new Calendars(List.of(standard, night()), Map.of(new QueueId("billing"), "Night"));
    }

    /** With hours that change on a day, and days that differ. */
    private BusinessCalendar night() {
        return new BusinessCalendar(
                "Night",
                ZoneId.of("Europe/Berlin"),
                new OpeningHours(
                        List.of(WeeklyHours.always(week()), new WeeklyHours(day(), week())),
                        Map.of(day(), new DayException(Optional.of("Closed"), DayHours.CLOSED))),
                Optional.empty());
    }

    private Map<DayOfWeek, DayHours> week() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            int from = random.nextInt(20) * 3_600;
            week.put(day, new DayHours(List.of(new Window(from, from + 4 * 3_600))));
        }
        return week;
    }

    private LocalDate day() {
        return When.MONDAY.plusDays(random.nextInt(60));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
