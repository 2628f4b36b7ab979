package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.report.ListQuery;

/** Answers calls for the tickets behind a figure. */
public final class ListDesk {
    private final Inquiries inquiries;
    private final ListJson json;

    public ListDesk(Inquiries inquiries, ListJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer list(Map<String, List<String>> given) {
        return inquiries.answer(given, ListParameters.FORM, this::answer);
    }

    private Answer answer(Inquiry<ListParameters> inquiry) {
        ListParameters asked = inquiry.asked();
        ListQuery query =
                new ListQuery(
                        inquiry.query(),
                        asked.figure(),
                        asked.gap(),
                        inquiry.checked().reader(),
                        asked.page());
        return inquiry.ok(json.of(inquiry.reports().list(query, inquiry.now()), inquiry.version()));
    }
}
