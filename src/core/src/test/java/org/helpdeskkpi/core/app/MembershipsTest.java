package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemoryMarks;
import org.helpdeskkpi.core.app.memory.MemoryMembershipLog;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.app.port.Groups;
import org.helpdeskkpi.core.app.port.MembershipLog.Sighting;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.junit.jupiter.api.Test;

/** Who was an agent at an event, as far as that was ever seen. */
class MembershipsTest {
    private static final TicketId TICKET = new TicketId(1);

    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryKpiStore store = new MemoryKpiStore();
    private final MemoryMembershipLog log = new MemoryMembershipLog();
    private final Set<String> members = new HashSet<>();
    private Instant now = When.at("Mon 09:00");
    private final Memberships memberships =
            new Memberships((user, group) -> members.contains(user), log, () -> now);

    private static TicketBuilder open() {
        return ticket().id(1).created("Mon 09:00");
    }

    private TicketKpis record(TicketBuilder ticket, String when) {
        return record(ticket.record(), when);
    }

    private TicketKpis record(TicketRecord record, String when) {
        now = When.at(when);
        tickets.put(record);
        assertThat(recorder(store).record(List.of(TICKET))).isEmpty();
        return store.find(1, TICKET).orElseThrow();
    }

    private TicketKpis recomputed() {
        MemoryKpiStore fresh = new MemoryKpiStore();
        recorder(fresh).record(List.of(TICKET));
        return fresh.find(1, TICKET).orElseThrow();
    }

    private RecordTicket recorder(MemoryKpiStore into) {
        MemorySettingsStore settings = MemorySettingsStore.with(HelpDesk.standard().settings());
        return Recorders.of(tickets, settings, memberships, into);
    }

    private static Optional<String> responder(TicketKpis kpis) {
        return kpis.first(Credit.Kind.ANSWERED).flatMap(Credit::agent).map(AgentId::value);
    }

    private static List<Evidence> by(TicketKpis kpis, String user) {
        return kpis.evidence().stream()
                .filter(e -> e.by().filter(actor -> actor.key().equals(user)).isPresent())
                .toList();
    }

    @Test
    void whoLeftTheGroupStaysTheAgentOfWhatTheyDid() {
        members.add("dora");
        TicketKpis then = record(open().reply("dora", "Mon 10:00"), "Mon 10:01");
        members.remove("dora");
        now = When.at("Tue 03:30");

        assertThat(memberships.observe()).containsExactly(new AgentId("dora"));
        assertThat(recomputed()).isEqualTo(then);
        assertThat(responder(then)).contains("dora");
    }

    @Test
    void whoLeftTheGroupIsNoAgentOfWhatTheyDoNext() {
        members.add("dora");
        record(open().reply("dora", "Mon 10:00"), "Mon 10:01");
        members.remove("dora");

        TicketKpis later =
                record(ticket().id(1).created("Mon 11:00").reply("dora", "Mon 12:00"), "Mon 12:01");

        assertThat(responder(later)).isEmpty();
    }

    @Test
    void whoJoinsIsAnAgentFromTheirFirstActOnButNotBefore() {
        record(open().reply("dora", "Mon 10:00"), "Mon 10:01");
        members.add("dora");
        TicketKpis kpis =
                record(open().reply("dora", "Mon 10:00").reply("dora", "Tue 10:00"), "Tue 10:01");

        assertThat(kpis.first(Credit.Kind.ANSWERED).map(Credit::at)).contains(When.at("Tue 10:00"));
        assertThat(recomputed()).isEqualTo(kpis);
    }

    @Test
    void beforeTheFirstSightingItCountsAndTheEvidenceSaysSo() {
        members.add("dora");

        TicketKpis kpis = record(open().reply("dora", "Mon 10:00"), "Thu 12:00");

        assertThat(responder(kpis)).contains("dora");
        assertThat(by(kpis, "dora"))
                .extracting(Evidence::roleSeen)
                .containsExactly(Optional.of(When.at("Thu 12:00")));
    }

    @Test
    void whatHappenedSinceTheFirstSightingIsKnown() {
        members.add("dora");
        record(open().reply("dora", "Mon 10:00"), "Mon 10:01");

        TicketKpis kpis =
                record(ticket().id(1).created("Mon 11:00").reply("dora", "Tue 10:00"), "Tue 10:01");

        assertThat(by(kpis, "dora")).extracting(Evidence::roleSeen).containsOnly(Optional.empty());
    }

    @Test
    void roleOfAnAgentWhomAnAdminListedNeedsNoSighting() {
        TicketKpis kpis = record(open().reply("anna", "Mon 10:00"), "Thu 12:00");

        assertThat(log.of("anna")).isEmpty();
        assertThat(by(kpis, "anna")).extracting(Evidence::roleSeen).containsOnly(Optional.empty());
    }

    @Test
    void aRecomputationOfWhatIsKnownLooksAtNobody() {
        members.add("dora");
        record(open().reply("dora", "Mon 10:00"), "Mon 10:01");
        var before = log.of("dora");
        now = When.at("Fri 10:00");

        recomputed();

        assertThat(log.of("dora")).isEqualTo(before);
    }

    @Test
    void whoWasAnonymisedKeepsTheRoleUnderTheNewKey() {
        members.add("dora");
        record(open().reply("dora", "Mon 10:00"), "Mon 10:01");
        members.remove("dora");
        TicketBuilder anonymised =
                open().comment(new CommentRecord(1, "user-7", When.at("Mon 10:00"), false));

        TicketKpis kpis = record(anonymised, "Fri 10:00");

        assertThat(responder(kpis)).contains("user-7");
        assertThat(kpis.evidence().toString()).doesNotContain("dora");
    }

    @Test
    void whoHasAnAgentsRoleIsAnAgentAndRemembered() {
        Memberships byRole =
                new Memberships(
                        (user, group) -> group.equals(Groups.ofRole("Team")), log, () -> now);
        Crew crew =
                new Crew(
                        false,
                        Set.of("agents"),
                        Set.of("Team"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of());

        Actor actor = crew.people(byRole.recall()::isMember).actor("dora", "carla", now);

        assertThat(actor.agent()).contains(new AgentId("dora"));
        assertThat(log.members()).extracting(Sighting::group).containsExactly("<role> Team");
    }

    @Test
    void aReconciliationFindsTheTicketsOfWhoeverWasAnonymised() {
        members.add("dora");
        record(open().reply("dora", "Mon 10:00"), "Mon 10:01");
        members.remove("dora");
        tickets.put(
                open().comment(new CommentRecord(1, "user-7", When.at("Mon 10:00"), false))
                        .record());
        now = When.at("Tue 03:30");

        var settings = MemorySettingsStore.with(HelpDesk.standard().settings());
        MemoryMarks marks = MemoryMarks.answering(1);
        new Reconcile(
                        tickets,
                        new Computations(settings, memberships),
                        store,
                        marks,
                        recorder(store))
                .run(now);

        assertThat(marks.reconciled()).contains(new Reconciliation(now, 0, 0, 1, 0));

        assertThat(responder(store.find(1, TICKET).orElseThrow())).contains("user-7");
    }

    @Test
    void whoseGroupsNeverChangeIsSeenAtAnyTime() {
        Recall recall = Memberships.unchanging((user, group) -> user.equals("dora")).recall();

        assertThat(recall.isMember("dora", "agents", When.at("Mon 10:00"))).isTrue();
        assertThat(recall.isMember("carla", "agents", When.at("Mon 10:00"))).isFalse();
        assertThat(recall.seenAfter("dora", When.at("Mon 10:00"))).isEmpty();
    }
}
