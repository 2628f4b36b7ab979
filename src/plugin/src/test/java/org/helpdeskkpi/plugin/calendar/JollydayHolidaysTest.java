package org.helpdeskkpi.plugin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.PublicHolidays.Country;
import org.helpdeskkpi.core.app.port.PublicHolidays.Region;
import org.helpdeskkpi.core.time.HolidayPlace;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest {
    private final JollydayHolidays holidays = new JollydayHolidays();

    private Map<LocalDate, String> days(String country, String region, int from, int to) {
        return holidays.days(place(country, region), Year.of(from), Year.of(to), Locale.ENGLISH)
                .orElseThrow();
    }

    private static HolidayPlace place(String country, String region) {
        return new HolidayPlace(country, Optional.ofNullable(region));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void bavariaIsClosedOnEpiphanyAndTheRestOfGermanyIsNot() {
        assertThat(days("de", "by", 2026, 2026)).containsEntry(day("2026-01-06"), "Epiphany");
        for (String region : new String[] {null, "be", "hh", "nw"}) {
            assertThat(days("de", region, 2026, 2026))
                    .as(region)
                    .doesNotContainKey(day("2026-01-06"));
        }
    }

    @Test
    void namesAreInTheReadersLanguageAndElseInEnglishWhateverTheServersIs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(named(Locale.GERMAN)).isEqualTo("Heilige Drei K\u00f6nige");
            assertThat(named(Locale.UK)).isEqualTo("Epiphany");
            assertThat(named(Locale.JAPAN)).isEqualTo("Epiphany");
            assertThat(holidays.countries(Locale.GERMAN))
                    .extracting(Country::name)
                    .contains("Deutschland", "\u00d6sterreich");
        } finally {
            Locale.setDefault(before);
        }
    }

    private String named(Locale reader) {
        return holidays.days(place("de", "by"), Year.of(2026), Year.of(2026), reader)
                .orElseThrow()
                .get(day("2026-01-06"));
    }

    @Test
    void whatTheWholeCountryKeepsItsRegionsKeepToo() {
        for (String region : new String[] {null, "be", "by", "by/ag"}) {
            assertThat(days("de", region, 2026, 2026))
                    .as(region)
                    .containsKeys(
                            day("2026-01-01"),
                            day("2026-04-03"),
                            day("2026-04-06"),
                            day("2026-05-01"),
                            day("2026-05-14"),
                            day("2026-05-25"),
                            day("2026-10-03"),
                            day("2026-12-25"),
                            day("2026-12-26"));
        }
    }

    @Test
    void aPartOfARegionMayHaveADayOfItsOwn() {
        LocalDate peace = day("2026-08-08");
        assertThat(days("de", "by/ag", 2026, 2026)).containsKey(peace);
        assertThat(days("de", "by", 2026, 2026)).doesNotContainKey(peace);
    }

    @Test
    void bothYearsAreIncludedAndNoOther() {
        assertThat(days("de", null, 2025, 2027).keySet())
                .contains(day("2025-01-01"), day("2027-12-26"))
                .allMatch(day -> day.getYear() >= 2025 && day.getYear() <= 2027)
                .hasSize(27);
    }

    @Test
    void aHolidayThatIsMadeUpForIsOnTheDayThatIsOff() {
        assertThat(days("us", null, 2026, 2026))
                .containsKey(day("2026-07-03"))
                .containsEntry(day("2026-11-26"), "Thanksgiving Day")
                .doesNotContainKey(day("2026-07-04"));
        assertThat(days("gb", "eng", 2026, 2026))
                .containsEntry(day("2026-12-28"), "Boxing Day")
                .doesNotContainKey(day("2026-12-26"));
    }

    @Test
    void ofAPlaceThatNobodyKnowsNothingIsKnown() {
        for (HolidayPlace place :
                new HolidayPlace[] {
                    place("zz", null),
                    place("nyse", null),
                    place("../de", null),
                    place("de", "zz"),
                    place("de", "by/zz"),
                    place("de", "by/"),
                    place("de", "")
                }) {
            assertThat(holidays.days(place, Year.of(2026), Year.of(2026), Locale.ENGLISH))
                    .as("%s", place)
                    .isEmpty();
        }
    }

    @Test
    void everyPlaceThatIsOfferedHasDays() {
        for (Country country : holidays.countries(Locale.ENGLISH)) {
            assertThat(country.name()).isNotBlank();
            assertThat(days(country.code(), null, 2026, 2026)).isNotNull();
            for (Region region : country.regions()) {
                assertThat(region.name()).isNotBlank();
                assertThat(days(country.code(), region.code(), 2026, 2026))
                        .as("%s %s", country, region)
                        .isNotNull();
            }
        }
        assertThat(holidays.countries(Locale.ENGLISH))
                .extracting(Country::code)
                .contains("de", "us", "in", "br");
    }

    @Test
    void theThreadsClassLoaderIsLeftAsItWas() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader jiras = ClassLoader.getPlatformClassLoader();
        Thread.currentThread().setContextClassLoader(jiras);
        try {
            assertThat(days("fr", null, 2026, 2026)).containsKey(day("2026-07-14"));
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(jiras);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
