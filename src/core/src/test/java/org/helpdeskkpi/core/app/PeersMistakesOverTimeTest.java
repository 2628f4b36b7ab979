package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemoryMembershipLog;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.Test;

/** What other help desks get wrong once people leave and rules change. */
class PeersMistakesOverTimeTest {
    private static final TicketId TICKET = new TicketId(1);
    private static final TicketBuilder ANSWERED =
            ticket().id(1).created("Mon 09:00").reply("anna", "Mon 12:00");

    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryKpiStore store = new MemoryKpiStore();

    private TicketKpis record(HelpDesk desk) {
        tickets.put(ANSWERED.record());
        Recorders.of(tickets, MemorySettingsStore.with(desk.settings()), store)
                .record(List.of(TICKET));
        return store.find(1, TICKET).orElseThrow();
    }

    private static HelpDesk agents(String... keys) {
        return HelpDesk.standard()
                .crew(
                        new Crew(
                                false,
                                Set.of("agents"),
                                Set.of(),
                                Set.of(keys),
                                Set.of(),
                                Set.of(),
                                Set.of("robot")));
    }

    private static HelpDesk target(int hours) {
        return HelpDesk.standard().targets(SlaPolicy.of(hours(hours)));
    }

    private static SlaTarget hours(int hours) {
        return SlaTarget.of(hours + " h", SlaMetric.FIRST_RESPONSE, Duration.ofHours(hours));
    }

    /**
     * Zendesk: a deleted agent's tickets leave the totals. Here whoever has left stays an agent as
     * long as an admin lists the user key, which outlives the account and its groups.
     */
    @Test
    void anAgentWhoHasLeftKeepsTheCreditWhileListedByKey() {
        record(agents("anna"));

        assertThat(record(agents("anna")).first(Credit.Kind.ANSWERED).flatMap(Credit::agent))
                .contains(new AgentId("anna"));
    }

    /** The same for an agent by group: what was seen of the group is remembered. */
    @Test
    void anAgentWhoWasDeletedDoesNotVanishFromTheTotals() {
        Set<String> members = new HashSet<>(Set.of("dora"));
        Memberships memberships =
                new Memberships(
                        (user, group) -> members.contains(user),
                        new MemoryMembershipLog(),
                        () -> When.at("Mon 13:00"));
        tickets.put(ticket().id(1).created("Mon 09:00").reply("dora", "Mon 12:00").record());
        TicketKpis then = record(memberships);
        members.clear();

        assertThat(record(memberships)).isEqualTo(then);
        assertThat(then.first(Credit.Kind.ANSWERED).flatMap(Credit::agent))
                .contains(new AgentId("dora"));
    }

    private TicketKpis record(Memberships memberships) {
        MemorySettingsStore settings = MemorySettingsStore.with(HelpDesk.standard().settings());
        Recorders.of(tickets, settings, memberships, store).record(List.of(TICKET));
        return store.find(1, TICKET).orElseThrow();
    }

    /**
     * dbt_zendesk's history: priority of today instead of then. Here every credit has the one that
     * the ticket had at that instant.
     */
    @Test
    void aCreditHasThePriorityOfThenAndNotOfToday() {
        TicketBuilder ticket =
                ticket().with("priority", "Low")
                        .created("Mon 09:00")
                        .reply("anna", "Mon 12:00")
                        .change("anna", "Mon 13:00", "priority", "High")
                        .resolve("anna", "Mon 14:00");

        TicketKpis kpis = HelpDesk.standard().kpis(ticket);

        assertThat(kpis.first(Credit.Kind.ANSWERED).flatMap(c -> c.standing().priority()))
                .contains("Low");
        assertThat(kpis.first(Credit.Kind.RESOLVED).flatMap(c -> c.standing().priority()))
                .contains("High");
    }

    /** Who is listed by key is part of the definitions, whose versions are kept. */
    @Test
    void whoIsListedByKeyIsAMatterOfTheSettings() {
        assertThat(record(agents("anna")).first(Credit.Kind.ANSWERED)).isPresent();

        assertThat(record(agents("ben")).first(Credit.Kind.ANSWERED)).isEmpty();
    }

    /**
     * JSM: a rebuild judges old tickets silently by today's target. Here a target is valid from a
     * day, so that a recomputation under today's settings judges each ticket by the one of then.
     */
    @Test
    void aRecomputationJudgesByTheTargetOfThenAndNotByTodays() {
        SlaClock then = record(target(4)).clocks().get(0);
        SlaPolicy stricterFromNextWeek =
                SlaPolicy.of(hours(2).validFrom(When.day("Mon+1")), hours(4));

        SlaClock again = record(HelpDesk.standard().targets(stricterFromNextWeek)).clocks().get(0);

        assertThat(then.met()).contains(true);
        assertThat(again).isEqualTo(then);
        assertThat(again.goal().limit()).isEqualTo(Duration.ofHours(4));
    }

    /** Where no target was valid then, none is put in its place: the clock names its own. */
    @Test
    void aClockKeepsTheTargetItWasJudgedBy() {
        SlaClock then = record(target(4)).clocks().get(0);

        assertThat(then.goal().target()).isEqualTo("4 h");
        assertThat(target(2).kpis(ANSWERED).clocks().get(0).met()).contains(false);
        assertThat(store.find(1, TICKET).orElseThrow().clocks()).containsExactly(then);
        SlaPolicy onlyTodays = SlaPolicy.of(hours(2).validFrom(When.day("Mon+1")));
        assertThat(HelpDesk.standard().targets(onlyTodays).kpis(ANSWERED).clocks()).isEmpty();
    }
}
