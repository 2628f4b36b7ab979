package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.report.ListQuery;

/** Answers calls for the tickets behind a figure. */
public final class ListDesk {
    private final EditionChoice editions;
    private final ScopeCheck scopes;
    private final ListJson json;
    private final InstantSource clock;

    public ListDesk(EditionChoice editions, ScopeCheck scopes, ListJson json, InstantSource clock) {
        this.editions = editions;
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    Answer list(Map<String, List<String>> given) {
        return editions.answer(given, edition -> list(given, edition));
    }

    private Answer list(Map<String, List<String>> given, ShownEdition edition) {
        Instant now = clock.instant();
        Settings settings = edition.version().settings();
        ReportReading reading = ListParameters.reading(given);
        ListParameters asked =
                ListParameters.of(reading, now, settings.calendars().standard().zone());
        if (!reading.problems().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, reading.problems());
        }
        ScopeCheck.Checked checked = scopes.check(asked.report(), settings);
        return checked.refusal().orElseGet(() -> answer(asked, checked, edition, now));
    }

    private Answer answer(
            ListParameters asked, ScopeCheck.Checked checked, ShownEdition edition, Instant now) {
        ListQuery query =
                new ListQuery(
                        asked.report().query(checked.scope(), edition.version().settings()),
                        asked.figure(),
                        asked.gap(),
                        checked.reader(),
                        asked.page());
        return Answer.ok(
                EditionJson.tell(
                        edition, json.of(edition.reports().list(query, now), edition.version())));
    }
}
