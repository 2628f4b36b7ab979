package org.helpdeskkpi.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.timeline.TicketEvent.AssigneeChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.PriorityChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.StatusChanged;
import org.junit.jupiter.api.Test;

/** Sources whose clocks and copies disagree; docs/hard-history.md says what each comes to. */
class HardSourceTest {
    private static final HelpDesk DESK = HelpDesk.standard();

    private static FieldChange item(long id, String when, String field, String from, String to) {
        return new FieldChange(id, 0, "anna", When.at(when), field, from, to);
    }

    private static Optional<Duration> elapsed(TicketBuilder ticket, Credit.Kind kind) {
        return DESK.kpis(ticket).first(kind).flatMap(Credit::span).map(Span::elapsed);
    }

    @Test
    void anImportThatKeepsItsDatesIsCountedByThem() {
        TicketBuilder imported =
                ticket().created("Mon 09:00")
                        .reply("anna", "Mon 10:00")
                        .resolve("anna", "Mon 12:00")
                        .change("admin", "Mon+8 03:00", "priority", "Low");

        assertThat(elapsed(imported, Credit.Kind.ANSWERED)).contains(Duration.ofHours(1));
        assertThat(elapsed(imported, Credit.Kind.RESOLVED)).contains(Duration.ofHours(3));
    }

    @Test
    void anImportWithoutHistoryIsResolvedByItsOwnDate() {
        TicketBuilder imported =
                ticket().created("Mon 09:00")
                        .with("status", "Done")
                        .with("resolution", "Done")
                        .resolutionDate("Mon 12:00");

        assertThat(elapsed(imported, Credit.Kind.RESOLVED)).contains(Duration.ofHours(3));
    }

    @Test
    void aResolutionThatTheHistoryLacksIsMadeAtTheTicketsOwnDate() {
        TicketBuilder lost =
                ticket().resolve("anna", "Mon 10:00")
                        .reopen("carla", "Mon 11:00")
                        .with("resolution", "Done")
                        .resolutionDate("Mon 12:00");

        assertThat(elapsed(lost, Credit.Kind.RESOLVED)).contains(Duration.ofHours(3));
        assertThat(DESK.kpis(lost).remarks())
                .singleElement()
                .asString()
                .contains("its history has no such change");
        lost.resolutionDate("Mon 10:00");
        assertThat(DESK.kpis(lost).unresolved()).contains(Gap.NOT_RESOLVED);
    }

    @Test
    void whatAnImportDatesBeforeTheCreationTakesNoTimeAndAnswersNothing() {
        TicketBuilder imported =
                ticket().created("Wed 09:00")
                        .reply("anna", "Mon 10:00")
                        .resolve("anna", "Mon 12:00")
                        .resolutionDate("Wed 09:00");
        TicketKpis kpis = DESK.kpis(imported);

        assertThat(kpis.unanswered()).contains(Gap.NO_REPLY);
        assertThat(kpis.evidence())
                .filteredOn(e -> e.verdict() == Verdict.BEFORE_CREATION)
                .extracting(e -> e.event().toString())
                .containsExactly("comment:1");
        assertThat(elapsed(imported, Credit.Kind.RESOLVED)).contains(Duration.ZERO);
        assertThat(kpis.remarks())
                .hasSize(3)
                .allMatch(line -> line.contains("before the creation"));
    }

    @Test
    void aReplyDatedInTheFutureIsCountedAtItsDate() {
        TicketBuilder skewed = ticket().created("Mon 09:00").reply("anna", "2099-01-05 09:00");

        assertThat(DESK.kpis(skewed).first(Credit.Kind.ANSWERED).map(Credit::at))
                .contains(When.at("2099-01-05 09:00"));
    }

    @Test
    void whereAClockWentBackChangesFollowTheirIds() {
        TicketBuilder skewed =
                ticket().assignedTo("chris")
                        .item(item(5, "Mon 10:00", "assignee", "anna", "ben"))
                        .item(item(6, "Mon 09:58", "assignee", "ben", "chris"))
                        .item(item(7, "Mon 09:59", "status", "Open", "Waiting"));

        Timeline timeline = DESK.timeline(skewed);

        assertThat(timeline.moments().get(0).assignedAgent()).contains(new AgentId("anna"));
        assertThat(timeline.ending().state().assignedAgent()).contains(new AgentId("chris"));
        assertThat(timeline.events().map(TicketEvent::at))
                .containsExactly(
                        When.at("Mon 09:00"),
                        When.at("Mon 10:00"),
                        When.at("Mon 10:00"),
                        When.at("Mon 10:00"));
        assertThat(timeline.remarks()).hasSize(2).allMatch(line -> line.contains("it follows"));
    }

    @Test
    void idsThatWereGivenOutInBlocksYieldToTheClock() {
        TicketBuilder cluster =
                ticket().assignedTo("chris")
                        .item(item(200, "Mon 10:00", "assignee", "anna", "ben"))
                        .item(item(101, "Mon 11:00", "assignee", "ben", "chris"));

        Timeline timeline = DESK.timeline(cluster);

        assertThat(timeline.events().map(e -> e.id().number())).containsExactly(0L, 200L, 101L);
        assertThat(timeline.remarks()).isEmpty();
    }

    @Test
    void aHistoryThatContradictsItselfEitherWayFollowsTheClock() {
        TicketBuilder gaps =
                ticket().assignedTo("chris")
                        .item(item(6, "Mon 09:58", "assignee", "anna", "ben"))
                        .item(item(5, "Mon 10:00", "assignee", "dora", "chris"));

        assertThat(DESK.timeline(gaps).events().map(e -> e.id().number()))
                .containsExactly(0L, 6L, 5L);
    }

    @Test
    void atEqualInstantsChangesComeByTheirIdsAndBeforeComments() {
        TicketBuilder ticket =
                ticket().assignedTo("chris")
                        .reply("anna", "Mon 10:00")
                        .item(item(6, "Mon 10:00", "assignee", "ben", "chris"))
                        .item(item(5, "Mon 10:00", "assignee", "anna", "ben"));

        List<TicketEvent> events = DESK.timeline(ticket).events().toList();

        assertThat(events).extracting(e -> e.id().number()).containsExactly(0L, 5L, 6L, 1L);
        assertThat(events.get(1)).isInstanceOf(AssigneeChanged.class);
    }

    @Test
    void whatAnItemLeavesEmptyIsNone() {
        TicketBuilder ticket =
                ticket().item(item(5, "Mon 10:00", "assignee", "", "anna"))
                        .item(item(6, "Mon 11:00", "assignee", "anna", ""))
                        .item(item(7, "Mon 12:00", "status", null, "Open"))
                        .item(item(8, "Mon 13:00", "priority", "", "High"));

        List<TicketEvent> events = DESK.timeline(ticket).events().toList();

        assertThat(((AssigneeChanged) events.get(1)).from()).isEmpty();
        assertThat(((AssigneeChanged) events.get(2)).from()).isPresent();
        assertThat(((AssigneeChanged) events.get(2)).to()).isEmpty();
        assertThat(((StatusChanged) events.get(3)).from()).isEmpty();
        assertThat(((StatusChanged) events.get(3)).to()).isEqualTo("Open");
        assertThat(((PriorityChanged) events.get(4)).from()).isEmpty();
        assertThat(((PriorityChanged) events.get(4)).to()).contains("High");
    }

    @Test
    void aReplyAtTheVeryInstantOfTheCreationTookNoTime() {
        TicketBuilder ticket = ticket().created("Mon 09:00").reply("anna", "Mon 09:00");

        assertThat(elapsed(ticket, Credit.Kind.ANSWERED)).contains(Duration.ZERO);
    }
}
