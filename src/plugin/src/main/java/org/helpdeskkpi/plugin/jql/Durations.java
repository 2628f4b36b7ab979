package org.helpdeskkpi.plugin.jql;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Durations as people type them into a query: "4h", "1d 12h", "90m". A day has 24 hours. */
final class Durations {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,6}\\s*[wdhm]\\s*)+");
    private static final Pattern PART = Pattern.compile("(\\d+)\\s*([wdhm])");
    private static final Map<String, Duration> UNITS =
            Map.of(
                    "w", Duration.ofDays(7),
                    "d", Duration.ofDays(1),
                    "h", Duration.ofHours(1),
                    "m", Duration.ofMinutes(1));

    private Durations() {}

    /** Empty for what is no duration. */
    static Optional<Duration> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return WHOLE.matcher(plain).matches()
                ? Optional.of(
                        PART.matcher(plain)
                                .results()
                                .map(Durations::part)
                                .reduce(Duration.ZERO, Duration::plus))
                : Optional.empty();
    }

    private static Duration part(MatchResult part) {
        return UNITS.get(part.group(2)).multipliedBy(Long.parseLong(part.group(1)));
    }
}
