package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.report.KpiReport;

/** Answers calls for reports. */
public final class ReportDesk {
    private final EditionChoice editions;
    private final ScopeCheck scopes;
    private final ReportJson json;
    private final InstantSource clock;

    public ReportDesk(
            EditionChoice editions, ScopeCheck scopes, ReportJson json, InstantSource clock) {
        this.editions = editions;
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    Answer report(Map<String, List<String>> given) {
        return editions.answer(given, edition -> report(given, edition));
    }

    private Answer report(Map<String, List<String>> given, ShownEdition edition) {
        Instant now = clock.instant();
        Settings settings = edition.version().settings();
        ReportReading reading = new ReportReading(given);
        ReportParameters asked = reading.read(now, settings.calendars().standard().zone());
        if (!reading.problems().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, reading.problems());
        }
        ScopeCheck.Checked checked = scopes.check(asked, settings);
        return checked.refusal().orElseGet(() -> answer(asked, checked, edition, now));
    }

    private Answer answer(
            ReportParameters asked, ScopeCheck.Checked checked, ShownEdition edition, Instant now) {
        KpiReport report =
                edition.reports()
                        .report(asked.query(checked.scope(), edition.version().settings()), now);
        List<KpiReport.Row> rows =
                report.rows().stream().filter(row -> checked.maySee(row, asked.by())).toList();
        return Answer.ok(
                EditionJson.tell(
                        edition, json.of(report, rows, asked.metrics(), edition.version())));
    }
}
