package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;

/** Random questions about random tickets. */
record RandomQueries(Random random) {
    static final List<AgentId> AGENTS =
            Stream.of("anna", "ben", "chris").map(AgentId::new).toList();
    private static final List<QueueId> QUEUES =
            Stream.of("first", "billing", "second").map(QueueId::new).toList();
    private static final List<String> PRIORITIES = List.of("Low", "High", "Medium");
    private static final List<String> CHANNELS = List.of("email", "chat");

    ReportQuery next(int longestDays) {
        return by(any(Grouping.values()), longestDays);
    }

    ReportQuery by(Grouping by, int longestDays) {
        LocalDate first = Desk.period("Mon", 1).from().plusDays(random.nextInt(50));
        Period period = new Period(first, first.plusDays(1 + random.nextInt(longestDays)), zone());
        Scope scope =
                new Scope(
                        random.nextBoolean() ? Set.of("HELP") : Set.of(),
                        some(QUEUES),
                        some(AGENTS),
                        some(PRIORITIES),
                        some(CHANNELS));
        return new ReportQuery(
                period,
                scope,
                by,
                any(TimeBasis.values()),
                any(PeriodBasis.values()),
                any(FirstContactRules.Of.values()));
    }

    /** The same question about other days. */
    static ReportQuery within(ReportQuery asked, Period period) {
        return new ReportQuery(
                period, asked.scope(), asked.by(), asked.time(), asked.basis(), asked.contactsOf());
    }

    /** Every entry of a list. */
    static List<Listing.Entry> all(Facts facts, ReportQuery asked, Figure figure, Instant now) {
        ListQuery.Page whole = ListQuery.Page.whole(ListQuery.Order.EARLIEST);
        return new Aggregator(facts)
                .list(new ListQuery(asked, figure, Slice.ALL, Optional.empty(), whole), now)
                .entries();
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private ZoneId zone() {
        return ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "Asia/Kolkata");
    }

    /** All, one, several, or what has none. */
    private <T> Set<Optional<T>> some(List<T> values) {
        return switch (random.nextInt(5)) {
            case 0 -> Set.of(Optional.empty());
            case 1 -> Set.of(Optional.of(values.get(random.nextInt(values.size()))));
            case 2 -> Set.of(Optional.of(values.get(0)), Optional.empty());
            default -> Set.of();
        };
    }
}
