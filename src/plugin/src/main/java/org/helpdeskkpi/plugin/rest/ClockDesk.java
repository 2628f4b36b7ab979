package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.report.ClockQuery;

/** Answers calls for the clocks that are not stopped, as they stand now. */
public final class ClockDesk {
    private final Inquiries inquiries;
    private final OpenClocksJson json;

    public ClockDesk(Inquiries inquiries, OpenClocksJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer clocks(Map<String, List<String>> given) {
        return inquiries.answer(given, ClockParameters.FORM, this::answer);
    }

    private Answer answer(Inquiry<ClockParameters> inquiry) {
        ClockParameters asked = inquiry.asked();
        ClockQuery query =
                new ClockQuery(
                        inquiry.checked().scope(),
                        asked.metrics(),
                        asked.states(),
                        inquiry.checked().reader(),
                        asked.page());
        return inquiry.ok(json.of(query, inquiry));
    }
}
