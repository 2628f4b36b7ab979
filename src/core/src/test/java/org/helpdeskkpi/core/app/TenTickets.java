package org.helpdeskkpi.core.app;

import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.app.SavedVersion.Use;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.time.TimeBasis;

/** Ten tickets that ben answered after one hour and anna after three, under several settings. */
final class TenTickets {
    private TenTickets() {}

    static TicketBuilder[] tickets() {
        return LongStream.rangeClosed(1, 10)
                .mapToObj(TenTickets::open)
                .toArray(TicketBuilder[]::new);
    }

    /** Ben answers after one hour, anna after three. */
    static TicketBuilder open(long id) {
        return ticket().id(id)
                .created("Mon 09:00")
                .reply("ben", "Mon 10:00")
                .reply("anna", "Mon 12:00");
    }

    static Settings benIsARobot(Settings settings) {
        return robots(settings, "robot", "ben");
    }

    static Settings robots(Settings settings, String... keys) {
        Crew crew = settings.crew();
        return settings.withCrew(
                new Crew(
                        crew.everyoneButReporter(),
                        crew.agentGroups(),
                        crew.agentRoles(),
                        crew.agents(),
                        crew.leadGroups(),
                        crew.leads(),
                        Set.of(keys)));
    }

    static KpiReport report(ShownEdition edition) {
        Period week = new Period(When.MONDAY, When.MONDAY.plusDays(7), java.time.ZoneOffset.UTC);
        var query =
                new ReportQuery(
                        week, Scope.ALL, Grouping.AGENT, TimeBasis.ELAPSED, PeriodBasis.HAPPENED);
        return edition.reports().report(query, When.at("Mon+3 09:00"));
    }

    static long hours(KpiReport report) {
        return report.total().firstResponse().mean().orElseThrow().toHours();
    }

    static Optional<String> responder(Optional<TicketKpis> kpis) {
        return kpis.flatMap(k -> k.first(Credit.Kind.ANSWERED))
                .flatMap(Credit::agent)
                .map(AgentId::value);
    }

    static List<Use> uses(App app) {
        return app.editions.versions().stream().map(SavedVersion::use).toList();
    }

    static List<TicketKpis> values(App app, int version) {
        return LongStream.rangeClosed(1, 10)
                .mapToObj(id -> app.values(version, id))
                .flatMap(Optional::stream)
                .toList();
    }
}
