package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.Listing;

/** Answers calls for the tickets behind a figure. */
public final class ListDesk {
    private final Inquiries inquiries;
    private final ListJson json;

    public ListDesk(Inquiries inquiries, ListJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer list(Map<String, List<String>> given) {
        return inquiries.answer(
                given, ListParameters.FORM, inquiry -> answer(inquiry, NavigatorQuery.of(given)));
    }

    static ListQuery query(Inquiry<ListParameters> inquiry, ListQuery.Page page) {
        ListParameters asked = inquiry.asked();
        return new ListQuery(
                inquiry.query(), asked.figure(), asked.gap(), inquiry.checked().reader(), page);
    }

    private Answer answer(Inquiry<ListParameters> inquiry, String jql) {
        ListQuery query = query(inquiry, inquiry.asked().page());
        Listing listing = inquiry.reports().list(query, inquiry.now());
        return inquiry.ok(json.of(listing, inquiry.version()).put("jql", jql));
    }
}
