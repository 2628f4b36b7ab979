package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;

/** Answers calls for the hours at which tickets come and are answered. */
public final class LoadDesk {
    private static final CallForm<ReportParameters> FORM =
            new CallForm<>("load", ReportParameters.sharedAnd(), ReportReading::read);

    private final Inquiries inquiries;
    private final LoadJson json;

    public LoadDesk(Inquiries inquiries, LoadJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer load(Map<String, List<String>> given) {
        return inquiries.answer(given, FORM, this::answer);
    }

    private Answer answer(Inquiry<ReportParameters> inquiry) {
        BusinessCalendar hours =
                hours(inquiry.settings().calendars(), inquiry.checked().scope().queues());
        return inquiry.ok(
                json.of(inquiry.reports().load(inquiry.query(), hours), inquiry.version()));
    }

    /** That of the queue, if only one is asked for. */
    private static BusinessCalendar hours(Calendars calendars, Set<Optional<QueueId>> queues) {
        return queues.size() == 1 ? calendars.of(queues.iterator().next()) : calendars.standard();
    }
}
