package org.helpdeskkpi.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.HolidayPlace;
import org.helpdeskkpi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsJsonTest {
    private final SettingsJson json = new SettingsJson();

    private Settings settings(String text) {
        Draft draft = json.parse(text.replace('\'', '"'));
        assertThat(draft.problems()).isEmpty();
        return draft.settings().orElseThrow();
    }

    private BusinessCalendar calendar(String text) {
        return settings("{'calendars':[" + text + "]}").calendars().standard();
    }

    private List<String> paths(String text) {
        return json.parse(text.replace('\'', '"')).problems().stream().map(Problem::path).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aWindowThatEndsBeforeItsStartRunsOverMidnight() {
        BusinessCalendar nights = calendar("{'hours':{'SUNDAY':['22:00-06:00']}}");
        assertThat(nights.on(day("2026-01-04")).windows())
                .containsExactly(new Window(22 * 3600, 86_400));
        assertThat(nights.on(day("2026-01-05")).windows()).containsExactly(new Window(0, 6 * 3600));
    }

    @Test
    void midnightIsTheEndOfTheDayHoweverItIsWritten() {
        assertThat(calendar("{'hours':{'MONDAY':['22:00-24:00']}}"))
                .isEqualTo(calendar("{'hours':{'MONDAY':['22:00-00:00']}}"));
    }

    @Test
    void aSpecialNightLeavesTheNextDaysUsualHours() {
        BusinessCalendar calendar =
                calendar(
                        "{'hours':{'FRIDAY':['09:00-12:00']},"
                                + "'special':{'2026-01-01':{'hours':['20:00-02:00']}}}");
        assertThat(calendar.on(day("2026-01-02")).windows())
                .containsExactly(new Window(0, 7200), new Window(9 * 3600, 12 * 3600));
    }

    @Test
    void laterHoursAreValidFromTheirDayInWhateverOrderTheyStand() {
        BusinessCalendar calendar =
                calendar(
                        "{'hours':{'MONDAY':['09:00-10:00']},'changes':["
                                + "{'from':'2026-03-02','hours':{}},"
                                + "{'from':'2026-02-02','hours':{'MONDAY':['09:00-12:00']}}]}");
        assertThat(calendar.on(day("2026-01-26")).windows())
                .containsExactly(new Window(9 * 3600, 10 * 3600));
        assertThat(calendar.on(day("2026-02-02")).windows())
                .containsExactly(new Window(9 * 3600, 12 * 3600));
        assertThat(calendar.on(day("2026-03-02")).isClosed()).isTrue();
    }

    @Test
    void aDayThatDiffersMayHaveAName() {
        var exceptions =
                calendar(
                                "{'closed':{'2026-12-25':'Christmas Day','2026-12-31':null},'special':"
                                        + "{'2026-12-24':{'name':'Eve','hours':['09:00-12:00']}}}")
                        .hours()
                        .exceptions();
        assertThat(exceptions)
                .hasSize(3)
                .containsEntry(day("2026-12-25"), DayException.closed("Christmas Day"));
        assertThat(exceptions.get(day("2026-12-31")).name()).isEmpty();
        assertThat(exceptions.get(day("2026-12-24")).name()).contains("Eve");
    }

    @Test
    void aQueueKeepsTheCalendarItNamesAndAnyOtherTheFirst() {
        Calendars calendars =
                settings(
                                "{'calendars':[{'name':'Office'},{'name':'Nights'}],'queues':["
                                        + "{'id':'a','calendar':'Nights'},{'id':'b'},"
                                        + "{'id':'c','calendar':null}]}")
                        .calendars();
        assertThat(calendars.of(Optional.of(new QueueId("a"))).name()).isEqualTo("Nights");
        for (String queue : List.of("b", "c", "unheard of")) {
            assertThat(calendars.of(Optional.of(new QueueId(queue))).name()).isEqualTo("Office");
        }
        assertThat(calendars.of(Optional.empty()).name()).isEqualTo("Office");
    }

    @Test
    void calendarsComeBackAsTheyWereWritten() {
        Settings settings =
                settings(
                        """
                        {"calendars": [
                           {"name": "Office", "zone": "Europe/Berlin",
                            "hours": {"MONDAY": ["09:00-12:30", "13:00-17:00:30"]},
                            "changes": [{"from": "2026-01-01", "hours": {"SUNDAY": ["22:00-06:00"]}}],
                            "closed": {"2026-12-25": "Christmas Day", "2026-12-31": null},
                            "special": {"2026-12-24": {"name": "Eve", "hours": ["09:00-12:00"]}},
                            "holidays": {"country": "de", "region": "by"}},
                           {"name": "Nights", "hours": {}}],
                         "queues": [{"id": "a", "calendar": "Nights"}]}
                        """);
        assertThat(settings.calendars().standard().holidays())
                .contains(new HolidayPlace("de", Optional.of("by")));
        assertThat(json.read(json.write(settings)).settings()).contains(settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'zone':'Europe/Bärlin'} | zone",
                "{'hours':{'FUNDAY':[]}} | hours.FUNDAY",
                "{'hours':{'MONDAY':['9-10']}} | hours.MONDAY[0]",
                "{'hours':{'MONDAY':['09:00-09:00']}} | hours.MONDAY[0]",
                "{'hours':{'MONDAY':['25:00-26:00']}} | hours.MONDAY[0]",
                "{'hours':{'MONDAY':['09:00-12:00','11:00-13:00']}} | hours.MONDAY[1]",
                "{'hours':{'MONDAY':['20:00-08:00'],'TUESDAY':['07:00-09:00']}} | hours.TUESDAY[0]",
                "{'hours':{'MONDAY':['05:00-06:00'],'SUNDAY':['20:00-05:01']}} | hours.SUNDAY[0]",
                "{'changes':[{'hours':{}}]} | changes[0].from",
                "{'changes':[{'from':'2026-01-01'}]} | changes[0].hours",
                "{'changes':[{'from':'2026-13-01','hours':{}}]} | changes[0].from",
                "{'changes':[{'from':'2026-01-01','hours':{}},{'from':'2026-01-01','hours':{}}]}"
                        + " | changes[1].from",
                "{'changes':[{'from':'2026-01-01','hours':{'MONDAY':['9']}}]}"
                        + " | changes[0].hours.MONDAY[0]",
                "{'closed':['2026-01-01']} | closed",
                "{'closed':{'2026-02-30':'x'}} | closed.2026-02-30",
                "{'closed':{'+99999-01-01':'x'}} | closed.+99999-01-01",
                "{'closed':{'2026-01-01':' '}} | closed.2026-01-01",
                "{'special':{'tomorrow':{'hours':[]}}} | special.tomorrow",
                "{'special':{'2026-01-01':null}} | special.2026-01-01,special.2026-01-01.hours",
                "{'special':{'2026-01-01':{'name':'x'}}} | special.2026-01-01.hours",
                "{'special':{'2026-01-01':{'hours':['9']}}} | special.2026-01-01.hours[0]",
                "{'special':{'2026-01-01':{'hours':['20:00-04:00']},"
                        + "'2026-01-02':{'hours':['03:00-04:00']}}} | special.2026-01-02.hours[0]",
                "{'closed':{'2026-01-01':'x'},'special':{'2026-01-01':{'hours':[]}}}"
                        + " | special.2026-01-01",
                "{'holidays':{'region':'by'}} | holidays.country",
                "{'holidays':{'country':'de','city':'x'}} | holidays.city",
                "{'colour':1} | colour"
            })
    void aMistakeInACalendarIsNamedByItsPath(String calendar, String expected) {
        assertThat(paths("{'calendars':[{'name':'a'}," + calendar + "]}"))
                .containsExactly(
                        List.of(expected.split(",")).stream()
                                .map(path -> "calendars[1]." + path)
                                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'calendars':[]} | calendars",
                "{'calendars':{}} | calendars",
                "{'calendars':[null]} | calendars[0]",
                "{'calendars':[{'name':'a'},{'name':'a'}]} | calendars[1].name",
                "{'calendar':{}} | calendar",
                "{'queues':[{'id':'a','calendar':'Mars'}]} | queues[0].calendar",
                "{'queues':[{'id':'a','calendar':1}]} | queues[0].calendar"
            })
    void aMistakeAboutCalendarsIsNamedByItsPath(String text, String path) {
        assertThat(paths(text)).containsExactly(path);
    }
}
