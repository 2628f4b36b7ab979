package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final BusinessCalendar OFFICE = Calendars.office("UTC", "09:00-17:00");
    private static final BusinessCalendar CLOSED =
            BusinessCalendar.weekly("closed", ZoneId.of("UTC"), Map.of());

    private static Span between(BusinessCalendar calendar, String start, String end) {
        return Span.between(calendar, When.at(start), When.at(end));
    }

    private static Span of(int elapsed, Integer business, boolean outside) {
        return new Span(
                Duration.ofHours(elapsed),
                Optional.ofNullable(business).map(Duration::ofHours),
                outside);
    }

    @Test
    void itHasBothLengthsAndKnowsWhetherItEndedOutsideOpeningHours() {
        assertThat(between(OFFICE, "Mon 16:00", "Tue 10:00")).isEqualTo(of(18, 2, false));
        assertThat(between(OFFICE, "Mon 16:00", "Mon 18:00")).isEqualTo(of(2, 1, true));
    }

    @Test
    void whereTheCalendarNeverOpensBusinessTimeIsUnknownAndNotZero() {
        assertThat(between(CLOSED, "Mon 16:00", "Mon 18:00")).isEqualTo(of(2, null, false));
    }

    @Test
    void aLengthIsTheOneAskedFor() {
        assertThat(of(18, 2, false).length(TimeBasis.ELAPSED)).contains(Duration.ofHours(18));
        assertThat(of(18, 2, false).length(TimeBasis.BUSINESS)).contains(Duration.ofHours(2));
        assertThat(of(18, null, false).length(TimeBasis.BUSINESS)).isEmpty();
    }

    @Test
    void aSumEndsWhereTheLaterOneDoesAndWhatIsUnknownOfOneIsUnknownOfBoth() {
        assertThat(of(3, 1, false).plus(of(4, 2, true))).isEqualTo(of(7, 3, true));
        assertThat(of(3, 1, true).plus(of(4, 2, false))).isEqualTo(of(7, 3, false));
        assertThat(of(3, null, false).plus(of(4, 2, false))).isEqualTo(of(7, null, false));
        assertThat(of(3, 1, false).plus(of(4, null, false))).isEqualTo(of(7, null, false));
    }

    @Test
    void noLengthIsNegative() {
        assertThatThrownBy(() -> of(-1, null, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1, -1, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
