package org.helpdeskkpi.plugin.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.port.PublicHolidays;
import org.helpdeskkpi.core.time.HolidayPlace;

/** Public holidays as Jollyday knows them. */
public final class JollydayHolidays implements PublicHolidays {
    private static final String LEVEL = "/";

    /** The languages that names are known in besides English. */
    private static final Set<String> LANGUAGES = Set.of("de", "el", "fr", "nl", "pt", "sv");

    @Override
    public List<Country> countries(Locale reader) {
        Comparator<Object> order = Collator.getInstance(reader);
        return OwnLoader.run(
                () ->
                        codes().stream()
                                .map(code -> country(hierarchy(code), known(reader), order))
                                .sorted(Comparator.comparing(Country::name, order))
                                .toList());
    }

    /** English has no file of its own: what has none must not be in the server's language. */
    private static Locale known(Locale reader) {
        return LANGUAGES.contains(reader.getLanguage()) ? reader : Locale.ROOT;
    }

    @Override
    public Optional<Map<LocalDate, String>> days(
            HolidayPlace place, Year from, Year to, Locale reader) {
        return OwnLoader.run(
                () -> {
                    boolean known =
                            codes().contains(place.country())
                                    && place.region()
                                            .map(region -> isRegion(place.country(), region))
                                            .orElse(true);
                    return known
                            ? Optional.of(holidays(place, from, to, known(reader)))
                            : Optional.empty();
                });
    }

    /** Without its calendars of stock exchanges. */
    private static List<String> codes() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private static CalendarHierarchy hierarchy(String country) {
        return manager(country).getCalendarHierarchy();
    }

    private static Country country(
            CalendarHierarchy root, Locale language, Comparator<Object> order) {
        List<Region> regions = new ArrayList<>();
        regions(root, new Region("", ""), language, regions);
        regions.sort(Comparator.comparing(Region::name, order));
        return new Country(root.getId(), root.getDescription(language), regions);
    }

    /**
     * @param within what codes and names of the parent's children begin with
     */
    private static void regions(
            CalendarHierarchy parent, Region within, Locale language, List<Region> regions) {
        for (CalendarHierarchy child : parent.getChildren().values()) {
            String code = within.code() + child.getId();
            String name = within.name() + child.getDescription(language);
            regions.add(new Region(code, name));
            regions(child, new Region(code + LEVEL, name + ", "), language, regions);
        }
    }

    private static boolean isRegion(String country, String region) {
        CalendarHierarchy at = hierarchy(country);
        for (String level : region.split(LEVEL, -1)) {
            at = at == null ? null : at.getChildren().get(level);
        }
        return at != null;
    }

    /** A day with several holidays is named by all of them. */
    private static Map<LocalDate, String> holidays(
            HolidayPlace place, Year from, Year to, Locale language) {
        String[] levels = place.region().map(r -> r.split(LEVEL)).orElse(new String[0]);
        Map<LocalDate, String> days = new TreeMap<>();
        manager(place.country())
                .getHolidays(from.atDay(1), to.atMonth(12).atEndOfMonth(), levels)
                .stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                .forEach(
                        holiday ->
                                days.merge(
                                        holiday.getDate(),
                                        holiday.getDescription(language),
                                        (one, other) -> one + ", " + other));
        return days;
    }
}
