package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.SharedData;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of six business-time libraries' own tests. */
class BusinessTimeVectorsTest {
    /** It counts a 25-hour Sunday in Paris as 24 h; real time passed for 25. */
    private static final String DISSENT = "working_hours#12";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyLibrarysCasesHold() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.file("business-time-vectors.jsonl"));
        assertThat(lines).hasSize(76);
        return lines.stream()
                .map(BusinessTimeVectorsTest::parse)
                .map(c -> DynamicTest.dynamicTest(c.get("id").asText(), () -> check(c)));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static void check(JsonNode c) {
        BusinessCalendar calendar = calendar(c.get("calendar"));
        Instant start = OffsetDateTime.parse(c.get("start").asText()).toInstant();
        Instant end = OffsetDateTime.parse(c.get("end").asText()).toInstant();
        boolean dissent = c.get("id").asText().equals(DISSENT);
        Duration expected =
                Duration.ofSeconds(dissent ? 25 * 3_600 : c.get("expected_seconds").asLong());
        if (end.isBefore(start)) {
            assertThat(businessOfATicket(calendar, start, end)).isEqualTo(expected);
            return;
        }
        // whole seconds there, rounded; here nothing is lost
        assertThat(Math.rint(BusinessTime.between(calendar, start, end).toNanos() / 1e9))
                .isEqualTo(expected.toSeconds());
        // nothing is due at once, where that library waits for the next opening
        if (c.get("kind").asText().equals("add") && !expected.isZero()) {
            assertThat(BusinessTime.plus(calendar, start, expected)).isEqualTo(end);
        }
    }

    /** A caller that runs backwards is told; data that does so is mended, remarked and 0. */
    private static Duration businessOfATicket(
            BusinessCalendar calendar, Instant created, Instant resolved) {
        assertThatThrownBy(() -> BusinessTime.between(calendar, created, resolved))
                .isInstanceOf(IllegalArgumentException.class);
        TicketKpis kpis =
                HelpDesk.standard()
                        .calendar(calendar)
                        .kpis(
                                TicketBuilder.ticket()
                                        .created(created.toString())
                                        .resolve("anna", resolved.toString()));
        assertThat(kpis.remarks()).anyMatch(remark -> remark.contains("before the creation"));
        return kpis.first(Credit.Kind.RESOLVED)
                .flatMap(Credit::span)
                .flatMap(Span::business)
                .orElseThrow();
    }

    private static BusinessCalendar calendar(JsonNode c) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        c.get("hours").properties().forEach(e -> week.put(day(e.getKey()), hours(e)));
        BusinessCalendar calendar =
                BusinessCalendar.weekly("case", ZoneId.of(c.get("tz").asText()), week);
        for (JsonNode day : c.path("holidays")) {
            calendar = Calendars.with(calendar, day.asText());
        }
        for (Map.Entry<String, JsonNode> day : c.path("special").properties()) {
            calendar =
                    calendar.with(
                            LocalDate.parse(day.getKey()),
                            new DayException(Optional.empty(), hours(day)));
        }
        return calendar;
    }

    private static DayHours hours(Map.Entry<String, JsonNode> entry) {
        return Calendars.hours(
                JSON.convertValue(entry.getValue(), new TypeReference<List<List<String>>>() {}));
    }

    private static DayOfWeek day(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(d -> d.name().startsWith(name.toUpperCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
