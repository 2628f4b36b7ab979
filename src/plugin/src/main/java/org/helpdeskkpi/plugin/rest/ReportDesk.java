package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.report.KpiReport;

/** Answers calls for reports. */
public final class ReportDesk {
    private static final CallForm<ReportParameters> FORM =
            new CallForm<>("report", ReportParameters.NAMES, ReportReading::read);

    private final Inquiries inquiries;
    private final ReportJson json;

    public ReportDesk(Inquiries inquiries, ReportJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer report(Map<String, List<String>> given) {
        return inquiries.answer(given, FORM, this::answer);
    }

    private Answer answer(Inquiry<ReportParameters> inquiry) {
        ReportParameters asked = inquiry.asked();
        KpiReport report = inquiry.reports().report(inquiry.query(), inquiry.now());
        List<KpiReport.Row> rows =
                report.rows().stream()
                        .filter(row -> inquiry.checked().maySee(row, asked.by()))
                        .toList();
        return inquiry.ok(
                json.of(
                        report,
                        rows,
                        asked.metrics(),
                        inquiry.version(),
                        inquiry.checked().view()));
    }
}
