package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.KpiReports;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.report.KpiReport;

/** Answers calls for reports. */
public final class ReportDesk {
    private final KpiReports reports;
    private final SettingsStore settings;
    private final ScopeCheck scopes;
    private final ReportJson json;
    private final InstantSource clock;

    public ReportDesk(
            KpiReports reports,
            SettingsStore settings,
            ScopeCheck scopes,
            ReportJson json,
            InstantSource clock) {
        this.reports = reports;
        this.settings = settings;
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    Answer report(Map<String, List<String>> given) {
        Instant now = clock.instant();
        SettingsVersion version = settings.current();
        ReportReading reading = new ReportReading(given);
        ReportParameters asked =
                reading.read(now, version.settings().calendars().standard().zone());
        if (!reading.problems().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, reading.problems());
        }
        ScopeCheck.Checked checked = scopes.check(asked, version.settings());
        return checked.refusal().orElseGet(() -> answer(asked, checked, version, now));
    }

    private Answer answer(
            ReportParameters asked,
            ScopeCheck.Checked checked,
            SettingsVersion version,
            Instant now) {
        KpiReport report = reports.report(asked.query(checked.scope(), version.settings()), now);
        List<KpiReport.Row> rows =
                report.rows().stream().filter(row -> checked.maySee(row, asked.by())).toList();
        return Answer.ok(json.of(report, rows, asked.metrics(), version));
    }
}
