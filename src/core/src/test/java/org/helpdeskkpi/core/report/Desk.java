package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;

/** Asks for reports over a few tickets. */
final class Desk {
    static final Instant LATER = When.at("2027-01-01 00:00");

    private final Facts facts = new Facts();
    private Period period = period("Mon", 7);
    private Scope scope = Scope.ALL;
    private PeriodBasis basis = PeriodBasis.HAPPENED;
    private TimeBasis time = TimeBasis.ELAPSED;

    static Desk of(TicketBuilder... tickets) {
        return of(HelpDesk.standard(), tickets);
    }

    static Desk of(HelpDesk rules, TicketBuilder... tickets) {
        return of(Stream.of(tickets).map(rules::kpis).toList());
    }

    static Desk of(List<TicketKpis> kpis) {
        Desk desk = new Desk();
        desk.facts.put(kpis);
        return desk;
    }

    static Period period(String firstDay, int days) {
        LocalDate first = When.day(firstDay);
        return new Period(first, first.plusDays(days), ZoneOffset.UTC);
    }

    Desk during(String firstDay, int days) {
        period = period(firstDay, days);
        return this;
    }

    Desk during(Period asked) {
        period = asked;
        return this;
    }

    Desk byCreation() {
        basis = PeriodBasis.CREATED;
        return this;
    }

    Desk inBusinessTime() {
        time = TimeBasis.BUSINESS;
        return this;
    }

    Desk queue(String id) {
        scope = scope.withQueues(Set.of(Optional.of(new QueueId(id))));
        return this;
    }

    Desk agent(String key) {
        scope = scope.withAgents(Set.of(Optional.of(new AgentId(key))));
        return this;
    }

    Desk project(String key) {
        scope = scope.withProjects(Set.of(key));
        return this;
    }

    Facts facts() {
        return facts;
    }

    KpiReport report(Grouping by) {
        return report(by, LATER);
    }

    KpiReport report(Grouping by, Instant now) {
        return new Aggregator(facts).report(new ReportQuery(period, scope, by, time, basis), now);
    }

    /** The first of a figure's tickets, the earliest first. */
    Listing list(Figure figure, Instant now) {
        var query = new ReportQuery(period, scope, Grouping.NONE, time, basis);
        var page = new ListQuery.Page(ListQuery.Order.EARLIEST, 0, ListQuery.Page.LARGEST);
        return new Aggregator(facts)
                .list(new ListQuery(query, figure, Slice.ALL, Optional.empty(), page), now);
    }

    KpiSummary total() {
        return report(Grouping.NONE).total();
    }

    /** A row's figures by the name of its agent, queue or both; "-" stands for none. */
    KpiSummary row(Grouping by, String name) {
        return report(by).rows().stream()
                .filter(row -> name(row.key()).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(names(by) + " has no " + name))
                .now();
    }

    List<String> names(Grouping by) {
        return report(by).rows().stream().map(row -> name(row.key())).toList();
    }

    private static String name(GroupKey key) {
        String agent = key.agent().map(AgentId::value).orElse("-");
        String queue = key.queue().map(QueueId::value).orElse("-");
        return key.bucket()
                .map(bucket -> bucket.days().from().toString())
                .orElse(agent + "@" + queue);
    }
}
