package org.helpdeskkpi.host.jira.jql;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helpdeskkpi.host.jira.jql.Node.Operand;

/** Reads the dates of JQL: absolute, epoch milliseconds, relative to now, and functions. */
final class Dates {
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)((?:\\d+[yMwdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([yMwdhm])");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");
    private static final Map<String, Duration> UNITS =
            Map.of(
                    "y", Duration.ofDays(365),
                    "M", Duration.ofDays(30),
                    "w", Duration.ofDays(7),
                    "d", Duration.ofDays(1),
                    "h", Duration.ofHours(1),
                    "m", Duration.ofMinutes(1));

    private Dates() {}

    /** The instant that is meant; empty when it is no date. */
    static Optional<Instant> read(Operand operand, Instant now, ZoneId zone) {
        return operand.function()
                ? function(operand, now.atZone(zone))
                : text(operand.text().trim(), now, zone);
    }

    private static Optional<Instant> text(String text, Instant now, ZoneId zone) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            return Optional.of(now.plus(period(text)));
        }
        if (text.matches("-?\\d{5,18}")) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        }
        String dashed = text.replace('/', '-');
        try {
            return Optional.of(
                    dashed.contains(":")
                            ? LocalDateTime.parse(dashed, MINUTE).atZone(zone).toInstant()
                            : LocalDate.parse(dashed, DAY).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration period(String text) {
        Duration sum = Duration.ZERO;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            sum = sum.plus(UNITS.get(parts.group(2)).multipliedBy(Long.parseLong(parts.group(1))));
        }
        return text.startsWith("-") ? sum.negated() : sum;
    }

    private static Optional<Instant> function(Operand call, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate start =
                switch (call.text().toLowerCase(Locale.ROOT)) {
                    case "startofday" -> today;
                    case "startofweek" ->
                            today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                    case "startofmonth" -> today.withDayOfMonth(1);
                    case "startofyear" -> today.withDayOfYear(1);
                    default -> null;
                };
        if (start == null) {
            return call.text().equalsIgnoreCase("now")
                    ? Optional.of(now.toInstant())
                    : Optional.empty();
        }
        Duration shift =
                call.arguments().isEmpty() ? Duration.ZERO : period(call.arguments().get(0));
        return Optional.of(
                start.plusDays(shift.toDays())
                        .atStartOfDay(now.getZone())
                        .plus(shift.minusDays(shift.toDays()))
                        .toInstant());
    }
}
