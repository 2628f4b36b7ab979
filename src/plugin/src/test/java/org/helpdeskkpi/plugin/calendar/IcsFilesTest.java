package org.helpdeskkpi.plugin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.port.ClosedDayFiles.Content;
import org.helpdeskkpi.plugin.descriptor.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsFilesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final IcsFiles files =
            new IcsFiles(InstantSource.fixed(Instant.parse("2026-06-15T12:00:00Z")));

    private Content read(String text) {
        return files.read(text, BERLIN);
    }

    /** Of events that are each written as lines between slashes. */
    private Content events(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (String event : events) {
            text.append("BEGIN:VEVENT\r\n")
                    .append(event.replaceAll(" / ", "\r\n"))
                    .append("\r\nEND:VEVENT\r\n");
        }
        Content content = read(text + "END:VCALENDAR\r\n");
        assertThat(content.problems()).isEmpty();
        return content;
    }

    private static Map<String, String> closed(Content content) {
        Map<String, String> days = new TreeMap<>();
        content.closed()
                .forEach((day, one) -> days.put(day.toString(), one.name().orElse("(none)")));
        return days;
    }

    private static String sample() throws IOException {
        try (InputStream in = IcsFilesTest.class.getResourceAsStream("/calendar/office.ics")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\r?\n", "\r\n");
        }
    }

    @Test
    void aFileOfAnotherProgramIsRead() throws IOException {
        Content content = read(sample());
        assertThat(content.problems()).isEmpty();
        Map<String, String> days = closed(content);
        assertThat(days)
                .containsEntry("2026-06-29", "Retreat")
                .containsEntry("2026-06-30", "Retreat")
                .containsEntry("2026-07-01", "Retreat")
                .containsEntry("2026-03-13", "Stocktaking")
                .doesNotContainKeys("2026-07-02", "2026-03-14", "2024-12-25", "2037-12-25");
        for (int year = 2025; year <= 2036; year++) {
            assertThat(days).containsEntry(year + "-12-25", "Christmas, the first day of it");
        }
        assertThat(days).hasSize(4 + 12);
        assertThat(skipped(content))
                .containsExactly(
                        "\"Team lunch\" on 2026-03-05 does not take whole days"
                                + " (2026-03-05T12:00 to 2026-03-05T13:00).",
                        "1 entry is no event but a VTODO.");
    }

    @Test
    void lineEndsOfAnySystemAndAMarkOfTheEncodingAreRead() throws IOException {
        Content content = read(sample());
        assertThat(read(sample().replace("\r\n", "\n"))).isEqualTo(content);
        assertThat(read("\uFEFF" + sample() + "\r\n\r\n")).isEqualTo(content);
    }

    @Test
    void noTimeZoneOfAFileStaysInTheProgram() throws IOException {
        Set<String> before = ZoneId.getAvailableZoneIds();
        read(sample());
        assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20260105                                | 2026-01-05",
                "DTSTART;VALUE=DATE:20260105 / DTEND;VALUE=DATE:20260105    | 2026-01-05",
                "DTSTART;VALUE=DATE:20260105 / DTEND;VALUE=DATE:20260107    | 2026-01-05 2026-01-06",
                "DTSTART;VALUE=DATE:20260105 / DURATION:P2D                 | 2026-01-05 2026-01-06",
                "DTSTART:20260105 / DURATION:P1W                            | 2026-01-05 2026-01-06"
                        + " 2026-01-07 2026-01-08 2026-01-09 2026-01-10 2026-01-11",
                "DTSTART:20260105T000000 / DTEND:20260106T000000            | 2026-01-05",
                "DTSTART:20260104T230000Z / DTEND:20260105T230000Z          | 2026-01-05",
                "DTSTART:20260628T220000Z / DURATION:PT24H                  | 2026-06-29",
                "DTSTART:20260105 / RDATE;VALUE=DATE:20260107,20260109      | 2026-01-05 2026-01-07"
                        + " 2026-01-09",
                "DTSTART:20260105 / RRULE:FREQ=DAILY;COUNT=3                | 2026-01-05 2026-01-06"
                        + " 2026-01-07",
                "DTSTART:20260105 / RRULE:FREQ=WEEKLY;UNTIL=20260119        | 2026-01-05 2026-01-12"
                        + " 2026-01-19",
                "DTSTART:20260105 / RRULE:FREQ=WEEKLY;UNTIL=20260119T230000Z | 2026-01-05 2026-01-12"
                        + " 2026-01-19",
                "DTSTART:20260105 / RRULE:FREQ=WEEKLY;COUNT=3 / EXDATE;VALUE=DATE:20260112"
                        + " | 2026-01-05 2026-01-19",
                "DTSTART:20241128 / RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3"
                        + " | 2024-11-28 2025-11-27 2026-11-26",
                "DTSTART:20260130 / DTEND:20260201 / RRULE:FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=2"
                        + " | 2026-01-30 2026-01-31 2026-02-27 2026-02-28"
            })
    void anEventOfWholeDaysClosesThem(String event, String days) {
        Content content = events(event + " / SUMMARY:x");
        assertThat(skipped(content)).isEmpty();
        assertThat(closed(content).keySet()).containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260105T090000 / DTEND:20260105T100000 | does not take whole days",
                "DTSTART:20260105T000000                         | does not take whole days",
                "DTSTART:20260105T000000 / DTEND:20260106T120000 | does not take whole days",
                "DTSTART:20260105T000000Z / DTEND:20260106T000000Z | does not take whole days",
                "DTSTART:20260105 / DTEND:20260104               | ends before it begins",
                "DTSTART:20260105 / DURATION:P500D               | takes more than a year",
                "DTSTART:20260105 / STATUS:CANCELLED             | is cancelled",
                "DTSTART:20260105 / RRULE:FREQ=HOURLY            | comes more often than once a day",
                "DTEND:20260105                                  | has no beginning"
            })
    void whatClosesNoDayIsToldWithTheReason(String event, String why) {
        Content content = events(event + " / SUMMARY:Thing");
        assertThat(content.closed()).isEmpty();
        assertThat(skipped(content))
                .singleElement()
                .asString()
                .startsWith("\"Thing\"")
                .contains(why);
    }

    @Test
    void aTimeThatWasMovedOrCancelledIsNotWhenItWouldHaveBeen() {
        Content content =
                events(
                        "UID:a / DTSTART:20260105 / RRULE:FREQ=WEEKLY;COUNT=3 / SUMMARY:Weekly",
                        "UID:a / RECURRENCE-ID:20260112 / DTSTART:20260113 / SUMMARY:Moved",
                        "UID:a / RECURRENCE-ID:20260119 / DTSTART:20260119 / STATUS:CANCELLED");
        assertThat(closed(content))
                .isEqualTo(Map.of("2026-01-05", "Weekly", "2026-01-13", "Moved"));
    }

    @Test
    void aDayOfSeveralEventsIsNamedByAllAndOneWithoutNameByNone() {
        Content content =
                events(
                        "DTSTART:20260105 / SUMMARY:One",
                        "DTSTART:20260105 / SUMMARY:Other",
                        "DTSTART:20260105 / SUMMARY:One",
                        "DTSTART:20260106");
        assertThat(closed(content))
                .isEqualTo(Map.of("2026-01-05", "One, Other", "2026-01-06", "(none)"));
    }

    @Test
    void repetitionsAreFollowedTenYearsBackAndAhead() {
        Content content = events("DTSTART:19500101 / RRULE:FREQ=YEARLY / SUMMARY:New Year");
        assertThat(content.closed().keySet().stream().map(LocalDate::getYear).sorted().toList())
                .hasSize(21)
                .startsWith(2016)
                .endsWith(2036);
        assertThat(skipped(events("DTSTART:19500101 / SUMMARY:Long ago")))
                .containsExactly("1 event is wholly before 2016-01-01 or after 2036-12-31.");
    }

    @Test
    void notMoreThanFiveHundredRepetitionsAreFollowed() {
        String[] events = new String[502];
        Arrays.fill(events, "DTSTART:20260105 / RRULE:FREQ=YEARLY;COUNT=1 / SUMMARY:x");
        assertThat(skipped(events(events)))
                .hasSize(2)
                .allMatch(why -> why.contains("only 500 such events are followed"));
    }

    @Test
    void notMoreThanAHundredReasonsAreTold() {
        String[] events = new String[130];
        Arrays.fill(events, "DTSTART:20260105T090000");
        assertThat(skipped(events(events))).hasSize(101).endsWith("So are 30 more.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                      | line 1: a calendar file begins",
                "hello                                                   | line 1: a calendar file begins",
                "{'a':1}                                                 | line 1: a calendar file begins",
                "BEGIN:VCALENDAR / VERSION:2.0                           | line 3: Unexpected end of file",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / nonsense / END:VEVENT  | line 3: it is not a property",
                "BEGIN:VCALENDAR / BEGIN:VEVENT /  / END:VEVENT          | line 3: it is empty",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / X:1 / END:VCALENDAR    | line 4: ",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / DTSTART:20260230       | line 3: \"20260230\" is not",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / DTSTART:tomorrow       | line 3: \"tomorrow\" is not",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / DTSTART:00010101       | line 3: \"00010101\" is not",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / X:a /  b / DTSTART:x   | line 5: \"x\" is not",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / DURATION:long          | line 3: \"long\" is not",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / RRULE:FREQ=SOMETIMES   | line 3: \"FREQ=SOMETIMES\" is",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / RRULE:FREQ=DAILY;INTERVAL=0 | line 3: ",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / RRULE:FREQ=DAILY;COUNT=-1   | line 3: ",
                "BEGIN:VCALENDAR / BEGIN:VEVENT / RRULE:                 | line 3: "
            })
    void whatCantBeReadIsSaidWithItsLine(String text, String where) {
        Content content = read(text.replace(" / ", "\r\n") + "\r\n");
        assertThat(content.closed()).isEmpty();
        assertThat(content.problems()).hasSize(1);
        assertThat(English.lines(content.problems()).get(0))
                .startsWith("This is not a calendar file (.ics): " + where)
                .doesNotContain("Exception", "net.fortuna", "java.")
                .endsWith(".");
    }

    private static List<String> skipped(Content content) {
        return content.skipped().stream().map(sentence -> sentence.in(English::text)).toList();
    }
}
