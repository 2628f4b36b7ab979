package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.testing.SharedData;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.BusinessTime;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.Window;
import org.junit.jupiter.api.Test;

/**
 * Business minutes that a real Zendesk reports, on its calendar (Monday to Friday 09:00-17:00 Los
 * Angeles). Its metrics give whole calendar minutes since the creation, which is where they end.
 */
class ZendeskMinutesTest {
    private static final BusinessCalendar CALENDAR = calendar();

    @Test
    void itsThreeBusinessFiguresFollowFromItsCalendar() throws IOException {
        JsonNode tickets =
                new ObjectMapper()
                        .readTree(SharedData.file("zendesk-ticket-metrics.json").toFile());
        int checked = 0;
        for (JsonNode ticket : tickets) {
            Instant created = Instant.parse(ticket.get("created_at").asText());
            for (String metric :
                    List.of("reply_time_in_minutes", "first_resolution_time_in_minutes")) {
                JsonNode minutes = ticket.get(metric);
                if (!minutes.get("calendar").isNull()) {
                    Instant end = created.plusSeconds(minutes.get("calendar").asLong() * 60);
                    assertThat(BusinessTime.between(CALENDAR, created, end).toMinutes())
                            .as("%s of %s", metric, ticket.get("ticket_id"))
                            .isEqualTo(minutes.get("business").asLong());
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(3);
    }

    private static BusinessCalendar calendar() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            week.put(day, new DayHours(List.of(new Window(9 * 3_600, 17 * 3_600))));
        }
        return BusinessCalendar.weekly("Zendesk", ZoneId.of("America/Los_Angeles"), week);
    }
}
