package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CalendarCallsTest {
    private static final String ICS = AppRest.BASE + "calendars/ics";
    private static final String EVENT =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    private static HostFixture host;
    private static AppRest rest;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.empty();
        rest = new AppRest(host);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static HttpResponse<String> ics(String query, String body) {
        return rest.as("admin").typed("text/calendar", "POST", ICS + query, body);
    }

    private static HttpResponse<String> preview(String query, String calendar) {
        return rest.send("admin", "POST", "calendars/preview" + query, calendar.replace('\'', '"'));
    }

    private static Stream<JsonNode> days(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(AppRest.json(answer).path("days").spliterator(), false);
    }

    @Test
    void theHolidaysOfARegionAreThoseOfItsCountryAndItsOwn() {
        JsonNode bavaria =
                rest.get("admin", "holidays?country=DE&region=by&from=2026&to=2026").path("days");
        JsonNode berlin =
                rest.get("admin", "holidays?country=de&region=be&from=2026&to=2026").path("days");
        assertThat(bavaria.path("2026-01-06").asText()).isEqualTo("Epiphany");
        assertThat(berlin.has("2026-01-06")).isFalse();
        assertThat(berlin.has("2026-12-25")).isTrue();
    }

    @Test
    void everyPlaceThatIsNamedCanBeAskedFor() {
        JsonNode countries = rest.get("admin", "holidays/places").path("countries");
        JsonNode germany =
                StreamSupport.stream(countries.spliterator(), false)
                        .filter(country -> country.path("code").asText().equals("de"))
                        .findFirst()
                        .orElseThrow();
        assertThat(germany.path("name").asText()).isEqualTo("Germany");
        for (JsonNode region : germany.path("regions")) {
            String code = region.path("code").asText();
            assertThat(rest.get("admin", "holidays?country=de&region=" + code).path("days"))
                    .as(code)
                    .hasSizeGreaterThan(8);
        }
    }

    @Test
    void anEventOfAFileClosesTheDayThatItTakesInTheZone() {
        String inBerlin =
                EVENT.formatted("DTSTART:20260104T230000Z\r\nDURATION:P1D\r\nSUMMARY:Off");
        JsonNode berlin = AppRest.json(ics("?zone=Europe/Berlin", inBerlin));
        assertThat(berlin.toString())
                .isEqualTo("{\"closed\":{\"2026-01-05\":\"Off\"},\"skipped\":[]}");
        JsonNode utc = AppRest.json(ics("", inBerlin));
        assertThat(utc.path("closed")).isEmpty();
        assertThat(utc.path("skipped").get(0).asText()).contains("does not take whole days");
    }

    @Test
    void aFileThatCantBeReadIsRefusedWithItsLine() {
        HttpResponse<String> answer = ics("", EVENT.formatted("DTSTART:20260230"));
        AppRest.assertErrors(answer, 400, "");
        assertThat(answer.body()).contains("line 4");
        AppRest.assertErrors(ics("", ""), 400, "");
        AppRest.assertErrors(ics("?zone=Mars", EVENT.formatted("X:1")), 400, "zone");
        AppRest.assertErrors(ics("", "x".repeat(1_000_001)), 413, "");
    }

    @Test
    void aPreviewShowsFourteenDaysAndWhyTheyAreOpenOrClosed() {
        HttpResponse<String> answer =
                preview(
                        "?from=2026-12-20",
                        "{'zone':'Europe/Berlin','hours':{'MONDAY':['09:00-17:00']},"
                                + "'changes':[{'from':'2026-12-28','hours':{'MONDAY':['22:00-06:00']}}],"
                                + "'closed':{'2026-12-25':'Christmas Day'},"
                                + "'special':{'2026-12-24':{'name':'Eve','hours':['09:00-12:00']}}}");
        assertThat(days(answer).map(day -> day.path("day").asText()))
                .hasSize(14)
                .startsWith("2026-12-20");
        assertThat(days(answer).map(day -> day.path("reason").asText()).limit(6))
                .containsExactly("hours", "hours", "hours", "hours", "special", "closed");
        JsonNode[] days = days(answer).toArray(JsonNode[]::new);
        assertThat(days[1].path("open").toString())
                .isEqualTo("[{\"from\":\"2026-12-21T08:00:00Z\",\"to\":\"2026-12-21T16:00:00Z\"}]");
        assertThat(days[1].path("validFrom").isNull()).isTrue();
        assertThat(days[4].path("name").asText()).isEqualTo("Eve");
        assertThat(days[5].path("name").asText()).isEqualTo("Christmas Day");
        assertThat(days[5].path("open")).isEmpty();
        assertThat(days[9].path("validFrom").asText()).isEqualTo("2026-12-28");
        assertThat(days[9].path("hours").toString()).isEqualTo("[\"00:00-06:00\"]");
        assertThat(days[9].path("seconds").asDouble()).isEqualTo(6 * 3_600);
    }

    @Test
    void aPreviewAcrossAChangeOfTheClockShowsHowLongADayReallyIs() {
        String always = "['00:00-24:00']";
        String calendar =
                "{'zone':'Europe/Berlin','hours':{'SATURDAY':"
                        + always
                        + ",'SUNDAY':"
                        + always
                        + ",'MONDAY':"
                        + always
                        + "}}";
        assertThat(
                        days(preview("?from=2026-10-24", calendar))
                                .limit(3)
                                .map(day -> day.path("seconds").asDouble() / 3_600))
                .containsExactly(24.0, 25.0, 24.0);
    }

    @Test
    void aPreviewBeginsTodayAndRefusesWhatIsNoCalendar() {
        assertThat(days(preview("", "{}"))).hasSize(14);
        AppRest.assertErrors(preview("?from=soon", "{}"), 400, "from");
        AppRest.assertErrors(preview("", ""), 400, "");
        AppRest.assertErrors(preview("", "[]"), 400, "");
        AppRest.assertErrors(preview("", "{'hours':{'MONDAY':['9']}}"), 400, "hours.MONDAY[0]");
        AppRest.assertErrors(preview("", "{'colour':1}"), 400, "colour");
    }
}
