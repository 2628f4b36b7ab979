package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.report.Spikes;

/** Answers calls for control charts. */
public final class SpikeDesk {
    private static final CallForm<ReportParameters> FORM =
            new CallForm<>(
                    "",
                    List.of(
                            "period",
                            "from",
                            "to",
                            "project",
                            "queue",
                            "priority",
                            "channel",
                            EditionChoice.VERSION),
                    SpikeDesk::read);

    /** A year and a bit: each day is judged by the ninety before it. */
    private static final int LONGEST_DAYS = 400;

    private final Inquiries inquiries;
    private final SpikesJson json;

    public SpikeDesk(Inquiries inquiries, SpikesJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer spikes(Map<String, List<String>> given) {
        return inquiries.answer(given, FORM, this::answer);
    }

    private static ReportParameters read(ReportReading reading, Instant now, ZoneId zone) {
        ReportParameters asked = reading.read(now, zone);
        if (asked.period().days() > LONGEST_DAYS) {
            reading.problem("from", "helpdesk-kpi.problem.chartTooLong", LONGEST_DAYS);
        }
        return asked;
    }

    private Answer answer(Inquiry<ReportParameters> inquiry) {
        Spikes spikes =
                inquiry.reports()
                        .spikes(inquiry.asked().period(), inquiry.checked().scope(), inquiry.now());
        return inquiry.ok(json.of(spikes, inquiry.version()));
    }
}
