package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.report.ClockQuery;
import org.helpdeskkpi.core.report.OpenClocks;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.plugin.access.Browsing;

/** Answers calls for the clocks that are not stopped, as they stand now. */
public final class ClockDesk {
    private final Inquiries inquiries;
    private final OpenClocksJson json;
    private final TicketCsv csv;

    public ClockDesk(Inquiries inquiries, OpenClocksJson json, TicketCsv csv) {
        this.inquiries = inquiries;
        this.json = json;
        this.csv = csv;
    }

    Answer clocks(Map<String, List<String>> given) {
        return inquiries.answer(
                given,
                ClockParameters.FORM,
                inquiry -> inquiry.ok(json.of(query(inquiry, inquiry.asked().page()), inquiry)));
    }

    /** All of them as a table. */
    Answer file(Map<String, List<String>> given) {
        return inquiries.answer(given, ClockParameters.WHOLE, this::file);
    }

    private Answer file(Inquiry<ClockParameters> inquiry) {
        ClockQuery query = query(inquiry, new ClockQuery.Page(0, CsvRows.MOST));
        OpenClocks found = inquiry.reports().clocks(query, inquiry.now());
        Optional<Answer> refusal =
                CsvRows.refusal(
                        found.total() - found.others(), "helpdesk-kpi.problem.tooManyClocks");
        return refusal.orElseGet(() -> file(inquiry, found));
    }

    private Answer file(Inquiry<ClockParameters> inquiry, OpenClocks found) {
        List<OpenClocks.Entry> entries = inquiry.reports().read(found.spots());
        Map<TicketId, Browsing.Seen> seen = json.seen(entries);
        long hidden = entries.stream().filter(one -> !seen.containsKey(one.ticket())).count();
        ObjectNode head = inquiry.told(json.head(found, inquiry));
        return Answer.file(
                csv.clocks(
                        head,
                        CsvRows.headers(head, found.total(), found.others(), hidden),
                        json.shown(entries, seen, inquiry)));
    }

    private static ClockQuery query(Inquiry<ClockParameters> inquiry, ClockQuery.Page page) {
        ClockParameters asked = inquiry.asked();
        return new ClockQuery(
                inquiry.checked().scope(),
                asked.metrics(),
                asked.states(),
                inquiry.checked().reader(),
                page);
    }
}
