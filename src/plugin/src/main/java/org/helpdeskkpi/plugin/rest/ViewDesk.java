package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.ViewNotes;

/** Answers calls for who looked at whose figures. */
public final class ViewDesk {
    private static final int FEW = 50;
    private static final int MOST = 200;
    private static final int FARTHEST = 1_000_000;

    private final ViewNotes notes;
    private final ViewsJson json;

    public ViewDesk(ViewNotes notes, ViewsJson json) {
        this.notes = notes;
        this.json = json;
    }

    Answer views(Map<String, List<String>> given) {
        ReportReading reading = new ReportReading(given, List.of("offset", "limit"));
        int offset = reading.number("offset", 0, FARTHEST, 0);
        int limit = reading.number("limit", 1, MOST, FEW);
        given.keySet().stream()
                .filter(name -> !List.of("offset", "limit").contains(name))
                .sorted()
                .forEach(name -> reading.problem(name, "helpdesk-kpi.problem.noParameter"));
        return reading.problems().isEmpty()
                ? Answer.ok(json.of(notes.latest(offset, limit), offset, limit))
                : Answer.wrong(Answer.BAD_REQUEST, reading.problems());
    }
}
