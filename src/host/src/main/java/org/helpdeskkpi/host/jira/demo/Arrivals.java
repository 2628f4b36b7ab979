package org.helpdeskkpi.host.jira.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When the demo's tickets come in: mostly on working days, mostly by day, more and more. */
final class Arrivals {
    private static final double[] PER_WEEKDAY = {17, 15, 14, 13.5, 12, 4, 3};

    private final Dice dice;
    private final OfficeHours hours;

    Arrivals(Dice dice, OfficeHours hours) {
        this.dice = dice;
        this.hours = hours;
    }

    /** The instants of a year up to now, in order. */
    List<Instant> yearUpTo(Instant now) {
        LocalDate today = now.atZone(OfficeHours.ZONE).toLocalDate();
        List<Instant> all = new ArrayList<>();
        for (int ago = 365; ago >= 0; ago--) {
            LocalDate day = today.minusDays(ago);
            double usual = PER_WEEKDAY[day.getDayOfWeek().getValue() - 1];
            double weight = hours.isWorkday(day) ? usual : Math.min(usual, 5);
            double growth = 0.85 + 0.3 * (365 - ago) / 365;
            long count = Math.round(weight * growth * (0.7 + dice.below(600) / 1000.0));
            for (long i = 0; i < count; i++) {
                all.add(sometime(day));
            }
        }
        return all.stream().filter(at -> at.isBefore(now)).sorted().toList();
    }

    private Instant sometime(LocalDate day) {
        int minute =
                dice.chance(0.88)
                        ? 7 * 60 + dice.below(6 * 60) + dice.below(6 * 60)
                        : dice.below(24 * 60);
        return day.atStartOfDay(OfficeHours.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(minute))
                .plusSeconds(dice.below(60));
    }
}
