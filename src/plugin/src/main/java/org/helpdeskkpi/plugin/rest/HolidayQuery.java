package org.helpdeskkpi.plugin.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.time.HolidayPlace;

/** Which holidays someone asks for. */
record HolidayQuery(HolidayPlace place, Year from, Year to) {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int MOST_YEARS = 30;
    private static final int AHEAD = 5;

    /** Without years, from the last one to some ahead. */
    static HolidayQuery read(
            String country,
            String region,
            String from,
            String to,
            int thisYear,
            List<Problem> problems) {
        if (isEmpty(country)) {
            problems.add(new Problem("country", "helpdesk-kpi.problem.nameCountry"));
        }
        Year first = year("from", from, thisYear - 1, problems);
        Year last = year("to", to, Math.max(first.getValue(), thisYear + AHEAD), problems);
        if (problems.isEmpty() && last.isBefore(first)) {
            problems.add(new Problem("to", "helpdesk-kpi.problem.before", last, first));
        }
        if (last.getValue() - first.getValue() >= MOST_YEARS) {
            problems.add(new Problem("to", "helpdesk-kpi.problem.tooManyYears", MOST_YEARS));
        }
        return new HolidayQuery(
                new HolidayPlace(
                        isEmpty(country) ? "" : lower(country),
                        isEmpty(region) ? Optional.empty() : Optional.of(lower(region))),
                first,
                last);
    }

    /** What to say when nobody knows the place. */
    Problem unknown() {
        return place.region()
                .map(r -> new Problem("region", "helpdesk-kpi.problem.noRegion", r))
                .orElseGet(
                        () ->
                                new Problem(
                                        "country",
                                        "helpdesk-kpi.problem.noCountry",
                                        place.country()));
    }

    /** A day of the years that make sense. */
    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(d -> d.getYear() >= FIRST && d.getYear() <= LAST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Year year(String name, String text, int fallback, List<Problem> problems) {
        if (isEmpty(text)) {
            return Year.of(fallback);
        }
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST || year > LAST) {
            problems.add(new Problem(name, "helpdesk-kpi.problem.noYear", text, FIRST, LAST));
            return Year.of(fallback);
        }
        return Year.of(year);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
