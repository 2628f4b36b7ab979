package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;

/** Business time across every change of the clock that the JDK knows of from 1970 to 2037. */
class EveryZoneTest {
    private static final Instant FROM = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2038-01-01T00:00:00Z");

    private final Random random = Seed.random(this);

    @Test
    void whereItIsAlwaysOpenBusinessTimeIsElapsedTimeAcrossEveryChange() {
        int changes = 0;
        for (String zone : zones()) {
            BusinessCalendar always = Calendars.always(zone);
            for (ZoneOffsetTransition change : changes(zone)) {
                Instant start = change.getInstant().minusMillis(upToThreeDays());
                Instant end = change.getInstant().plusMillis(1 + upToThreeDays());
                Duration elapsed = Duration.between(start, end);

                assertThat(BusinessTime.between(always, start, end))
                        .as("%s from %s to %s", zone, start, end)
                        .isEqualTo(elapsed);
                assertThat(BusinessTime.plus(always, start, elapsed))
                        .as("%s from %s", zone, start)
                        .isEqualTo(end);
                assertThat(BusinessTime.isOpen(always, change.getInstant())).isTrue();
                changes++;
            }
        }
        System.out.println(changes + " changes of the clock in " + zones().size() + " zones");
        assertThat(changes).isGreaterThan(20_000);
    }

    @Test
    void whereHoursAreDatedNothingIsLostOnTheDayTheyChange() {
        for (String zone : zones()) {
            List<ZoneOffsetTransition> changes = changes(zone);
            List<WeeklyHours> weeks = new ArrayList<>();
            WeeklyHours always = Calendars.always(zone).hours().weeks().get(0);
            weeks.add(always);
            changes.stream()
                    .map(change -> change.getDateTimeBefore().toLocalDate())
                    .distinct()
                    .forEach(day -> weeks.add(new WeeklyHours(day, always.days())));
            BusinessCalendar calendar =
                    Calendars.always(zone).with(new OpeningHours(weeks, Map.of()));
            for (int i = 0; i < 3 && !changes.isEmpty(); i++) {
                Instant change = changes.get(random.nextInt(changes.size())).getInstant();
                Instant start = change.minusMillis(upToThreeDays());
                Instant end = change.plusMillis(upToThreeDays());
                assertThat(BusinessTime.between(calendar, start, end))
                        .as("%s from %s to %s", zone, start, end)
                        .isEqualTo(Duration.between(start, end));
            }
        }
    }

    /** Counted the slowest way: whether each minute's wall-clock time is within the windows. */
    @Test
    void everyOpenMinuteAroundAChangeIsCountedAndNoOther() {
        for (String zone : zones()) {
            BusinessCalendar nights = Calendars.everyDay(zone, "00:00-02:30", "02:45-09:10");
            List<ZoneOffsetTransition> changes = changes(zone);
            changes.removeIf(c -> !isWholeMinute(c));
            for (int i = 0; i < 2 && !changes.isEmpty(); i++) {
                Instant change = changes.get(random.nextInt(changes.size())).getInstant();
                Instant start = change.minusSeconds(60L * random.nextInt(1_440));
                Instant end = change.plusSeconds(60L * random.nextInt(1_440));

                assertThat(BusinessTime.between(nights, start, end))
                        .as("%s from %s to %s", zone, start, end)
                        .isEqualTo(Duration.ofMinutes(minutes(nights, start, end)));
            }
        }
    }

    private static long minutes(BusinessCalendar calendar, Instant start, Instant end) {
        long open = 0;
        for (Instant at = start; at.isBefore(end); at = at.plusSeconds(60)) {
            open += BusinessTime.isOpen(calendar, at) ? 1 : 0;
        }
        return open;
    }

    private static boolean isWholeMinute(ZoneOffsetTransition change) {
        return change.getInstant().getEpochSecond() % 60 == 0
                && change.getOffsetBefore().getTotalSeconds() % 60 == 0
                && change.getOffsetAfter().getTotalSeconds() % 60 == 0;
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().toList();
    }

    private static List<ZoneOffsetTransition> changes(String zone) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(UNTIL)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private long upToThreeDays() {
        return (long) (random.nextDouble() * Duration.ofDays(3).toMillis());
    }
}
