package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.KpiReports;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.report.ListQuery;

/** Answers calls for the tickets behind a figure. */
public final class ListDesk {
    private final KpiReports reports;
    private final SettingsStore settings;
    private final ScopeCheck scopes;
    private final ListJson json;
    private final InstantSource clock;

    public ListDesk(
            KpiReports reports,
            SettingsStore settings,
            ScopeCheck scopes,
            ListJson json,
            InstantSource clock) {
        this.reports = reports;
        this.settings = settings;
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    Answer list(Map<String, List<String>> given) {
        Instant now = clock.instant();
        SettingsVersion version = settings.current();
        ReportReading reading = ListParameters.reading(given);
        ListParameters asked =
                ListParameters.of(reading, now, version.settings().calendars().standard().zone());
        if (!reading.problems().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, reading.problems());
        }
        ScopeCheck.Checked checked = scopes.check(asked.report(), version.settings());
        return checked.refusal().orElseGet(() -> answer(asked, checked, version, now));
    }

    private Answer answer(
            ListParameters asked,
            ScopeCheck.Checked checked,
            SettingsVersion version,
            Instant now) {
        ListQuery query =
                new ListQuery(
                        asked.report().query(checked.scope(), version.settings()),
                        asked.figure(),
                        asked.gap(),
                        checked.reader(),
                        asked.page());
        return Answer.ok(json.of(reports.list(query, now), version));
    }
}
