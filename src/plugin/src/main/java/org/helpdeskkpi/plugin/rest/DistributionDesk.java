package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.report.Distribution;

/** Answers calls for how response and resolution times are spread. */
public final class DistributionDesk {
    private final Inquiries inquiries;
    private final DistributionJson json;

    public DistributionDesk(Inquiries inquiries, DistributionJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer distribution(Map<String, List<String>> given) {
        return inquiries.answer(given, DistributionParameters.FORM, this::answer);
    }

    private Answer answer(Inquiry<DistributionParameters> inquiry) {
        DistributionParameters asked = inquiry.asked();
        Distribution distribution =
                inquiry.reports().distribution(inquiry.query(), asked.figure(), inquiry.now());
        return inquiry.ok(json.of(distribution, asked.kpi(), inquiry.version()));
    }
}
