package org.helpdeskkpi.plugin.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.ContentHandler;

/**
 * Collects the events of a calendar file as the parser tells it what stands there. What belongs to
 * an event's alarms or to a time zone is passed over.
 */
final class IcsEvents implements ContentHandler {
    private static final String EVENT = "VEVENT";

    private final ZoneId zone;
    private final Deque<String> within = new ArrayDeque<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final List<IcsEvent> events = new ArrayList<>();
    private IcsEvent event;
    private String property = "";

    IcsEvents(ZoneId zone) {
        this.zone = zone;
    }

    List<IcsEvent> all() {
        return events;
    }

    /** How many entries of other kinds there were. */
    Map<String, Integer> others() {
        return others;
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
        within.push(name.toUpperCase(Locale.ROOT));
        if (within.size() == 1 && within.peek().equals(EVENT)) {
            event = new IcsEvent();
        } else if (within.size() == 1 && !within.peek().equals("VTIMEZONE")) {
            others.merge(within.peek(), 1, Integer::sum);
        }
    }

    @Override
    public void endComponent(String name) {
        within.pop();
        if (within.isEmpty() && event != null) {
            events.add(event);
            event = null;
        }
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void endProperty(String name) {}

    @Override
    public void parameter(String name, String value) {}

    @Override
    public void propertyValue(String value) {
        if (event == null || within.size() > 1) {
            return;
        }
        switch (property) {
            case "UID" -> event.uid = value;
            case "SUMMARY" -> event.name = name(value);
            case "DTSTART" -> event.start = time(value);
            case "DTEND" -> event.end = time(value);
            case "DURATION" -> event.duration = duration(value);
            case "RRULE" -> event.rule = IcsRule.parse(value);
            case "RDATE" -> times(value).forEach(time -> event.also.add(time.day()));
            case "EXDATE" -> times(value).forEach(time -> event.except.add(time.day()));
            case "RECURRENCE-ID" -> event.insteadOf = time(value).day();
            case "STATUS" -> event.cancelled = value.strip().equalsIgnoreCase("CANCELLED");
            default -> {}
        }
    }

    private static String name(String value) {
        String name =
                value.replaceAll("\\\\[nN]", " ")
                        .replaceAll("\\\\(.)", "$1")
                        .replaceAll("\\s+", " ")
                        .strip();
        return name.isEmpty() ? null : name;
    }

    private IcsTime time(String value) {
        return IcsTime.parse(value, zone);
    }

    /** Of a period, its beginning. */
    private List<IcsTime> times(String value) {
        return List.of(value.split(",")).stream().map(one -> time(one.split("/")[0])).toList();
    }

    private static Duration duration(String value) {
        String text = value.strip().toUpperCase(Locale.ROOT);
        try {
            return text.endsWith("W")
                    ? Duration.ofDays(Period.parse(text).getDays())
                    : Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IcsMistake("helpdesk-kpi.problem.ics.noDuration", value, e);
        }
    }
}
