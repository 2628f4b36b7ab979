package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Admins who asked the same: greta reads German, admin English. */
class GermanAnswersTest {
    private static final String ICS =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20260105T090000\r\n"
                    + "SUMMARY:Umzug\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tickets/NO-1 | Es gibt kein Helpdesk-Ticket „NO-1“. | There is no help-desk ticket \"NO-1\".",
                "report?peroid=today | Diesen Parameter gibt es nicht. | There is no such parameter.",
                "report?by=team | „team“ gibt es hier nicht; | \"team\" is not one of agent",
                "spikes?from=2020-01-01&to=2026-01-01 | höchstens 400 Tage | at most 400 days.",
                "settings?version=1234567 | keine Version 1234567 der | no version 1234567 of the",
                "holidays?country=xx | Es gibt kein Land „xx“. | There is no country \"xx\".",
            })
    void aRefusalIsInTheLanguageOfWhoAsks(String path, String german, String english) {
        assertThat(message(rest.send("greta", "GET", path, ""))).contains(german);
        assertThat(message(rest.send("admin", "GET", path, ""))).contains(english);
    }

    @Test
    void aMistakeInTheSettingsIsToo() {
        String body = "{\"version\": 0, \"settings\": {\"atRisk\": \"viel\", \"queues\": [{}]}}";
        assertThat(rest.send("greta", "PUT", "settings", body).body())
                .contains("Hier muss eine Zahl von 0 bis 1 stehen.", "Das fehlt.");
        assertThat(rest.send("admin", "PUT", "settings", body).body())
                .contains("This must be a number from 0 to 1.", "This is missing.");
    }

    @Test
    void whyNoFigureIsShownIsToo() throws Exception {
        try (PrivacyDesk desk = new PrivacyDesk()) {
            desk.mode("off");
            String ticket = "tickets/" + desk.byAnna;
            assertThat(desk.body("greta", ticket))
                    .contains("Es werden keine Kennzahlen gezeigt. Der Datenschutzmodus von HELP");
            assertThat(desk.body("admin", ticket))
                    .contains("No figures are shown. The privacy mode of HELP is \\\"off\\\".");
        }
    }

    @Test
    void whatACalendarFileLeavesOutIsToo() {
        assertThat(ics("greta"))
                .contains("„Umzug“ am 2026-01-05 dauert keine ganzen Tage (2026-01-05T09:00 bis");
        assertThat(ics("admin")).contains("on 2026-01-05 does not take whole days");
    }

    @Test
    void theNamesOfTargetsToStartFromAreToo() {
        assertThat(rest.get("greta", "settings/benchmarks").at("/benchmarks/3/target/name"))
                .hasToString("\"E-Mail: ein halber Tag\"");
        assertThat(rest.get("admin", "settings/benchmarks").at("/benchmarks/3/target/name"))
                .hasToString("\"email: half a day\"");
    }

    private static String ics(String caller) {
        return rest.as(caller)
                .typed("text/calendar", "POST", AppRest.BASE + "calendars/ics", ICS)
                .body();
    }

    private static String message(HttpResponse<String> answer) {
        return AppRest.json(answer).at("/errors/0/message").asText();
    }
}
