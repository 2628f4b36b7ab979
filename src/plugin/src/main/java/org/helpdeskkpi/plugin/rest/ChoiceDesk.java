package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.report.Choices;

/** Answers calls for what a report can be asked for, by the one who asks. */
public final class ChoiceDesk {
    private static final CallForm<ReportParameters> FORM =
            new CallForm<>(List.of("project", EditionChoice.VERSION), ReportReading::readScope);

    private final Inquiries inquiries;
    private final ChoicesJson json;

    public ChoiceDesk(Inquiries inquiries, ChoicesJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer choices(Map<String, List<String>> given) {
        return inquiries.answer(given, FORM, this::answer);
    }

    private Answer answer(Inquiry<ReportParameters> inquiry) {
        Choices choices = inquiry.reports().choices(inquiry.checked().scope());
        return Answer.ok(json.of(choices, inquiry.checked().reader(), inquiry.settings()));
    }
}
