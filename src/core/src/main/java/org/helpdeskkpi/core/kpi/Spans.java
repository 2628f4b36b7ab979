package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Measures how long a ticket's response and resolution took. */
final class Spans {
    private final By rule;
    private final Pauses pauses;
    private final Calendars calendars;
    private final Timeline timeline;

    Spans(ResolutionRules rules, Calendars calendars, Timeline timeline) {
        this.rule = rules.by();
        this.pauses = new Pauses(rules.pausedIn(), timeline);
        this.calendars = calendars;
        this.timeline = timeline;
    }

    Credit answered(Moment response, Credited to) {
        Span span =
                Span.between(
                        calendars.of(response.queue()), timeline.created(), response.event().at());
        return new Credit(
                Credit.Kind.ANSWERED,
                response.event().id(),
                response.event().at(),
                to.agent(),
                to.role(),
                response.standing(),
                Optional.of(span),
                Optional.empty(),
                false);
    }

    Credit resolved(Resolutions resolutions, FirstContacts contact) {
        Round round = resolutions.counted().orElseThrow();
        Moment moment = round.resolution();
        Credited to = resolutions.credited(round);
        BusinessCalendar calendar = calendars.of(moment.queue());
        Span span =
                rule == By.OPEN_TIME
                        ? openTime(resolutions, calendar)
                        : pauses.running(calendar, timeline.created(), moment.event().at());
        return new Credit(
                Credit.Kind.RESOLVED,
                moment.event().id(),
                moment.event().at(),
                to.agent(),
                to.role(),
                moment.standing(),
                Optional.of(span),
                Optional.of(contact.verdict()),
                false);
    }

    private Span openTime(Resolutions resolutions, BusinessCalendar calendar) {
        Instant opened = timeline.created();
        Span sum = Span.between(calendar, opened, opened);
        for (Round round : resolutions.rounds()) {
            sum = sum.plus(pauses.running(calendar, opened, round.resolution().event().at()));
            opened = round.reopening().orElse(round.resolution()).event().at();
        }
        return sum;
    }
}
