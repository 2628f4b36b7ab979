package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.ListQuery.Page;
import org.helpdeskkpi.core.report.Listing;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.access.View;

/** Answers calls for the tickets behind a figure. */
public final class ListDesk {
    private final Inquiries inquiries;
    private final ListJson json;
    private final TicketCsv csv;

    public ListDesk(Inquiries inquiries, ListJson json, TicketCsv csv) {
        this.inquiries = inquiries;
        this.json = json;
        this.csv = csv;
    }

    Answer list(Map<String, List<String>> given) {
        return inquiries.answer(
                given, ListParameters.FORM, inquiry -> answer(inquiry, NavigatorQuery.of(given)));
    }

    static ListQuery query(Inquiry<ListParameters> inquiry, Page page) {
        ListParameters asked = inquiry.asked();
        return new ListQuery(
                inquiry.query(), asked.figure(), asked.slice(), inquiry.checked().reader(), page);
    }

    private Answer answer(Inquiry<ListParameters> inquiry, String jql) {
        Listing listing = listing(inquiry, inquiry.asked().page());
        return inquiry.ok(json.of(listing, inquiry.version()).put("jql", jql));
    }

    /** All of them as a table. */
    Answer file(Map<String, List<String>> given) {
        return inquiries.answer(given, ListParameters.WHOLE, this::file);
    }

    private Answer file(Inquiry<ListParameters> inquiry) {
        ListQuery.Order order = inquiry.asked().page().order();
        Listing first = listing(inquiry, new Page(order, 0, 1));
        Optional<Answer> refusal =
                CsvRows.refusal(
                        first.total() - first.others(), "helpdesk-kpi.problem.tooManyTickets");
        return refusal.orElseGet(() -> file(inquiry, listing(inquiry, Page.whole(order))));
    }

    private Answer file(Inquiry<ListParameters> inquiry, Listing listing) {
        Map<TicketId, Browsing.Seen> seen = json.seen(listing);
        Map<String, View> views = json.views(listing);
        List<Listing.Entry> shown =
                listing.entries().stream().filter(one -> seen.containsKey(one.ticket())).toList();
        ObjectNode head = inquiry.told(json.head(listing, inquiry.version()));
        return Answer.file(
                csv.tickets(
                        head,
                        CsvRows.headers(
                                head,
                                listing.total(),
                                listing.others(),
                                listing.entries().size() - shown.size()),
                        shown.stream()
                                .map(
                                        one ->
                                                json.ticket(
                                                        one,
                                                        seen.get(one.ticket()),
                                                        inquiry.settings().queues(),
                                                        views.get(one.project())))));
    }

    private static Listing listing(Inquiry<ListParameters> inquiry, Page page) {
        return inquiry.reports().list(query(inquiry, page), inquiry.now());
    }
}
