package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ShownEdition;

/** Answers calls for control charts. */
public final class SpikeDesk {
    private static final List<String> NAMES =
            List.of(
                    "period",
                    "from",
                    "to",
                    "project",
                    "queue",
                    "priority",
                    "channel",
                    EditionChoice.VERSION);

    /** A year and a bit: each day is judged by the ninety before it. */
    private static final int LONGEST_DAYS = 400;

    private final EditionChoice editions;
    private final ScopeCheck scopes;
    private final SpikesJson json;
    private final InstantSource clock;

    public SpikeDesk(
            EditionChoice editions, ScopeCheck scopes, SpikesJson json, InstantSource clock) {
        this.editions = editions;
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    Answer spikes(Map<String, List<String>> given) {
        return editions.answer(given, edition -> spikes(given, edition));
    }

    private Answer spikes(Map<String, List<String>> given, ShownEdition edition) {
        Instant now = clock.instant();
        Settings settings = edition.version().settings();
        ReportReading reading = new ReportReading(given, NAMES);
        ReportParameters asked = reading.read(now, settings.calendars().standard().zone());
        if (asked.period().days() > LONGEST_DAYS) {
            reading.problem("from", "A control chart has at most " + LONGEST_DAYS + " days.");
        }
        if (!reading.problems().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, reading.problems());
        }
        ScopeCheck.Checked checked = scopes.check(asked, settings);
        return checked.refusal()
                .orElseGet(
                        () ->
                                Answer.ok(
                                        EditionJson.tell(
                                                edition,
                                                json.of(
                                                        edition.reports()
                                                                .spikes(
                                                                        asked.period(),
                                                                        checked.scope(),
                                                                        now),
                                                        edition.version()))));
    }
}
