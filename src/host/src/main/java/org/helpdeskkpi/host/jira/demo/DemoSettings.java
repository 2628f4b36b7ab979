package org.helpdeskkpi.host.jira.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The app's settings that fit the demo help desk. */
public final class DemoSettings {
    private DemoSettings() {}

    /** The settings document with the holidays of the years around this day. */
    public static String json(LocalDate today) {
        try (InputStream in = DemoSettings.class.getResourceAsStream("demo-settings.json")) {
            ObjectNode settings = (ObjectNode) new ObjectMapper().readTree(in);
            ObjectNode closed = settings.withObject("/calendars/0").putObject("closed");
            GermanHolidays.of(today.getYear() - 2, today.getYear() + 2)
                    .forEach((day, name) -> closed.put(day.toString(), name));
            return settings.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
