package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.KpiReports;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Answers calls for control charts. */
public final class SpikeDesk {
    private static final List<String> NAMES =
            List.of("period", "from", "to", "project", "queue", "priority", "channel");

    /** A year and a bit: each day is judged by the ninety before it. */
    private static final int LONGEST_DAYS = 400;

    private final KpiReports reports;
    private final SettingsStore settings;
    private final ScopeCheck scopes;
    private final SpikesJson json;
    private final InstantSource clock;

    public SpikeDesk(
            KpiReports reports,
            SettingsStore settings,
            ScopeCheck scopes,
            SpikesJson json,
            InstantSource clock) {
        this.reports = reports;
        this.settings = settings;
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    Answer spikes(Map<String, List<String>> given) {
        Instant now = clock.instant();
        SettingsVersion version = settings.current();
        ReportReading reading = new ReportReading(given, NAMES);
        ReportParameters asked =
                reading.read(now, version.settings().calendars().standard().zone());
        if (asked.period().days() > LONGEST_DAYS) {
            reading.problem("from", "A control chart has at most " + LONGEST_DAYS + " days.");
        }
        if (!reading.problems().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, reading.problems());
        }
        ScopeCheck.Checked checked = scopes.check(asked, version.settings());
        return checked.refusal()
                .orElseGet(
                        () ->
                                Answer.ok(
                                        json.of(
                                                reports.spikes(
                                                        asked.period(), checked.scope(), now),
                                                version)));
    }
}
