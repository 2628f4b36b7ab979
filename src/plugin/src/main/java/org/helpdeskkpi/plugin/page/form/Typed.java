package org.helpdeskkpi.plugin.page.form;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people type, and the same as the settings document writes it. */
final class Typed {
    private static final Pattern DURATION =
            Pattern.compile(
                    "(?:(\\d{1,5})\\s*d)?\\s*(?:(\\d{1,6})\\s*h)?\\s*(?:(\\d{1,7})\\s*m)?\\s*(?:(\\d{1,8})\\s*s)?");

    private Typed() {}

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> windows(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(window -> !window.isEmpty())
                .map(window -> window.replaceAll("\\s*[-\u2013]\\s*", "-"))
                .toList();
    }

    /** {@code field = value} lines; a field may come again with another value. */
    static Map<String, List<String>> conditions(String text) {
        return lines(text).stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.split("=", 2)[0].strip(),
                                LinkedHashMap::new,
                                Collectors.mapping(Typed::afterEquals, Collectors.toList())));
    }

    static String conditions(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(v -> field.getKey() + " = " + v))
                .collect(Collectors.joining("\n"));
    }

    /** An id for something of that name: lower case, with hyphens. */
    static String id(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** ISO-8601; what is no duration stays as it is, so that its reader can name the mistake. */
    static String duration(String typed) {
        Matcher parts = DURATION.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (typed.isBlank() || !parts.matches()) {
            return typed.strip();
        }
        return Duration.ofDays(part(parts, 1))
                .plusHours(part(parts, 2))
                .plusMinutes(part(parts, 3))
                .plusSeconds(part(parts, 4))
                .toString();
    }

    /** As people type it: {@code PT4H30M} is {@code 4h 30m}. */
    static String fromIso(String iso) {
        try {
            Duration duration = Duration.parse(iso);
            return duration.isNegative() ? iso : words(duration.toDays(), duration);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** As people type it, without days: a day of business time is not 24 hours long. */
    static String hoursFromIso(String iso) {
        try {
            Duration duration = Duration.parse(iso);
            return duration.isNegative() ? iso : words(0, duration);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private static String words(long days, Duration duration) {
        String words =
                unit(days, "d")
                        + unit(duration.toHours() - 24 * days, "h")
                        + unit(duration.toMinutesPart(), "m")
                        + unit(duration.toSecondsPart(), "s");
        return words.isEmpty() ? "0m" : words.strip();
    }

    private static String unit(long amount, String name) {
        return amount == 0 ? "" : " " + amount + name;
    }

    private static long part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    private static String afterEquals(String line) {
        int at = line.indexOf('=');
        return at < 0 ? "" : line.substring(at + 1).strip();
    }
}
