package org.helpdeskkpi.core.app.port;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.time.HolidayPlace;

/** The public holidays of the world's countries and their regions. */
public interface PublicHolidays {
    /** The countries that are known, by name; in English where that language is not known. */
    List<Country> countries(Locale reader);

    /**
     * The days by name, both years included; empty when the place is unknown. Names are in English
     * where the reader's language is not known.
     */
    Optional<Map<LocalDate, String>> days(HolidayPlace place, Year from, Year to, Locale reader);

    /**
     * A country.
     *
     * @param code as in {@link HolidayPlace#country}
     * @param regions those with holidays of their own, by name
     */
    record Country(String code, String name, List<Region> regions) {
        public Country {
            regions = List.copyOf(regions);
        }
    }

    /**
     * A region of a country, or a part of one.
     *
     * @param code as in {@link HolidayPlace#region}; a part's begins with its region's, as in by/ag
     */
    record Region(String code, String name) {}
}
