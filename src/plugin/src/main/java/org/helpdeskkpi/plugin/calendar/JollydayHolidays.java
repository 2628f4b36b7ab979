package org.helpdeskkpi.plugin.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.port.PublicHolidays;
import org.helpdeskkpi.core.time.HolidayPlace;

/** Public holidays as Jollyday knows them. */
public final class JollydayHolidays implements PublicHolidays {
    private static final String LEVEL = "/";

    @Override
    public List<Country> countries() {
        return OwnLoader.run(
                () ->
                        codes().stream()
                                .map(code -> country(hierarchy(code)))
                                .sorted(Comparator.comparing(Country::name))
                                .toList());
    }

    @Override
    public Optional<Map<LocalDate, String>> days(HolidayPlace place, Year from, Year to) {
        return OwnLoader.run(
                () -> {
                    boolean known =
                            codes().contains(place.country())
                                    && place.region()
                                            .map(region -> isRegion(place.country(), region))
                                            .orElse(true);
                    return known ? Optional.of(holidays(place, from, to)) : Optional.empty();
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

    private static Country country(CalendarHierarchy root) {
        List<Region> regions = new ArrayList<>();
        regions(root, "", "", regions);
        regions.sort(Comparator.comparing(Region::name));
        return new Country(root.getId(), root.getDescription(Locale.ENGLISH), regions);
    }

    private static void regions(
            CalendarHierarchy parent, String codes, String names, List<Region> regions) {
        for (CalendarHierarchy child : parent.getChildren().values()) {
            String name = names + child.getDescription(Locale.ENGLISH);
            regions.add(new Region(codes + child.getId(), name));
            regions(child, codes + child.getId() + LEVEL, name + ", ", regions);
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
    private static Map<LocalDate, String> holidays(HolidayPlace place, Year from, Year to) {
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
                                        holiday.getDescription(Locale.ENGLISH),
                                        (one, other) -> one + ", " + other));
        return days;
    }
}
