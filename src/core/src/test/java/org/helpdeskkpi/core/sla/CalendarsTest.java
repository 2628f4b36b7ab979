package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

class CalendarsTest {
    private static final BusinessCalendar OFFICE = calendar("Office");
    private static final BusinessCalendar NIGHTS = calendar("Nights");
    private static final QueueId HOTLINE = new QueueId("hotline");

    private static BusinessCalendar calendar(String name) {
        return BusinessCalendar.weekly(name, ZoneOffset.UTC, Map.of());
    }

    @Test
    void aQueueKeepsItsOwnCalendarAndAnyOtherTheStandardOne() {
        Calendars calendars = new Calendars(List.of(OFFICE, NIGHTS), Map.of(HOTLINE, "Nights"));
        assertThat(calendars.of(Optional.of(HOTLINE))).isEqualTo(NIGHTS);
        assertThat(calendars.of(Optional.of(new QueueId("billing")))).isEqualTo(OFFICE);
        assertThat(calendars.of(Optional.empty())).isEqualTo(OFFICE);
    }

    @Test
    void everyCalendarHasANameOfItsOwn() {
        assertThatThrownBy(() -> new Calendars(List.of(OFFICE, calendar("Office")), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Office");
        assertThatThrownBy(() -> new Calendars(List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQueueCantKeepACalendarThatIsNotThere() {
        assertThatThrownBy(() -> new Calendars(List.of(OFFICE), Map.of(HOTLINE, "Nights")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nights");
    }
}
