package org.helpdeskkpi.bench;

import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;

/** What the simplest report keeps of a response, a resolution or a reopening. */
record PlainCredit(Credit.Kind kind, long at, String agent, String queue, long elapsed) {
    static Stream<PlainCredit> of(TicketKpis kpis) {
        return kpis.credits().stream()
                .filter(
                        c ->
                                c.kind() == Credit.Kind.ANSWERED
                                        || c.kind() == Credit.Kind.RESOLVED
                                        || c.kind() == Credit.Kind.REOPENED)
                .map(PlainCredit::of);
    }

    /** In UTC, by its number since 1970; weeks begin on Mondays. */
    String week() {
        long day = Math.floorDiv(at, 86_400_000L);
        return Long.toString(Math.floorDiv(day + 3, 7));
    }

    private static PlainCredit of(Credit c) {
        Optional<Long> elapsed = c.span().map(span -> span.elapsed().toMillis());
        return new PlainCredit(
                c.kind(),
                c.at().toEpochMilli(),
                c.agent().map(AgentId::value).orElse(""),
                c.queue().map(QueueId::value).orElse(""),
                elapsed.orElse(0L));
    }
}
