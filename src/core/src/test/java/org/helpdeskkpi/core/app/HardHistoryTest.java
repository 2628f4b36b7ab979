package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.junit.jupiter.api.Test;

/** Tickets with a life that is not straight; docs/hard-history.md says what each comes to. */
class HardHistoryTest {
    private static final TicketId TICKET = new TicketId(1);
    private static final HelpDesk DESK = HelpDesk.standard();

    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryKpiStore store = new MemoryKpiStore();

    private static TicketBuilder open() {
        return ticket().id(1).created("Mon 09:00");
    }

    private static HelpDesk queuesBy(String field, String... values) {
        List<QueueRule> rules =
                List.of(values).stream()
                        .map(v -> new QueueRule(new QueueId(v), v, 1, Map.of(field, List.of(v))))
                        .toList();
        return DESK.queues(new QueueRules(rules, Optional.empty()));
    }

    private static FieldChange item(long id, int position, String when, String field, String... v) {
        return new FieldChange(id, position, "anna", When.at(when), field, v[0], v[1]);
    }

    private static TicketBuilder moved(TicketBuilder ticket, String when, String from, String to) {
        return ticket.item(item(90, 0, when, "project", "Project " + from, "Project " + to))
                .item(item(90, 1, when, "key", from + "-1", to + "-1"))
                .project(to);
    }

    private RecordTicket recorder(HelpDesk desk) {
        return Recorders.of(tickets, MemorySettingsStore.with(desk.settings()), store);
    }

    private Optional<TicketKpis> record(HelpDesk desk, TicketBuilder ticket) {
        tickets.put(ticket.record());
        assertThat(recorder(desk).record(List.of(TICKET))).isEmpty();
        return store.find(1, TICKET);
    }

    private static Optional<QueueId> queue(TicketKpis kpis, Credit.Kind kind) {
        return kpis.first(kind).flatMap(Credit::queue);
    }

    private static Optional<Duration> elapsed(TicketKpis kpis, Credit.Kind kind) {
        return kpis.first(kind).flatMap(Credit::span).map(Span::elapsed);
    }

    @Test
    void aTicketMovedIntoTheHelpDeskCountsFromItsCreationInTheQueueOfThen() {
        HelpDesk desk = queuesBy("project", "HELP", "SALES");

        TicketKpis kpis =
                record(desk, moved(open(), "Mon 10:00", "SALES", "HELP").reply("anna", "Mon 11:00"))
                        .orElseThrow();

        assertThat(queue(kpis, Credit.Kind.RECEIVED)).contains(new QueueId("SALES"));
        assertThat(queue(kpis, Credit.Kind.ANSWERED)).contains(new QueueId("HELP"));
        assertThat(elapsed(kpis, Credit.Kind.ANSWERED)).contains(Duration.ofHours(2));
    }

    @Test
    void aTicketMovedOutOfTheHelpDeskNoLongerCountsAndOneMovedBackDoesAgain() {
        TicketBuilder ticket = open().reply("anna", "Mon 10:00");
        Optional<TicketKpis> before = record(DESK, ticket);

        assertThat(record(DESK, moved(ticket, "Mon 11:00", "HELP", "OPS"))).isEmpty();
        ticket.item(item(91, 0, "Mon 12:00", "key", "OPS-1", "HELP-1")).project("HELP");
        Optional<TicketKpis> back = record(DESK, ticket);

        assertThat(back.map(k -> k.first(Credit.Kind.ANSWERED)))
                .isEqualTo(before.map(k -> k.first(Credit.Kind.ANSWERED)));
    }

    @Test
    void aHelpDeskEnabledLaterCountsTheTicketsOfBefore() {
        App app = new App();
        app.put(open().reply("anna", "Mon 10:00").resolve("anna", "Mon 11:00"));
        app.change(settings -> Settings.defaults());
        app.fill();
        app.record(TICKET.value());
        assertThat(app.values(2, TICKET.value())).isEmpty();

        app.change(settings -> DESK.settings());
        app.fill();

        TicketKpis kpis = app.values(3, TICKET.value()).orElseThrow();
        assertThat(elapsed(kpis, Credit.Kind.ANSWERED)).contains(Duration.ofHours(1));
        assertThat(elapsed(kpis, Credit.Kind.RESOLVED)).contains(Duration.ofHours(2));
    }

    @Test
    void aCloneBeginsAtItsOwnCreation() {
        TicketBuilder clone =
                open().created("Wed 09:00")
                        .item(item(90, 0, "Wed 09:00", "link", null, "This issue clones HELP-7"))
                        .reply("anna", "Wed 09:20");

        TicketKpis kpis = record(DESK, clone).orElseThrow();

        assertThat(elapsed(kpis, Credit.Kind.ANSWERED)).contains(Duration.ofMinutes(20));
        assertThat(kpis.first(Credit.Kind.ESCALATED)).isEmpty();
    }

    @Test
    void aCommentCopiedFromTheOriginalAnswersNothing() {
        TicketBuilder clone = open().created("Wed 09:00").reply("anna", "Mon 10:00");

        TicketKpis kpis = record(DESK, clone).orElseThrow();

        assertThat(kpis.unanswered()).contains(Gap.NO_REPLY);
        assertThat(kpis.remarks()).singleElement().asString().contains("it answers nothing");
    }

    @Test
    void aLinkEscalatesByItsOwnWordsAndNotByTheOtherTicketsKey() {
        HelpDesk strict =
                DESK.escalation(
                        new EscalationRules(
                                false, List.of(), Set.of(), Map.of(), Set.of("caused", "Blocks")));
        TicketBuilder clone =
                open().item(item(90, 0, "Mon 10:00", "link", null, "This issue clones BLOCKS-7"))
                        .item(item(91, 0, "Mon 11:00", "link", null, "This issue uncaused HELP-8"));

        assertThat(record(strict, clone).orElseThrow().first(Credit.Kind.ESCALATED)).isEmpty();
        clone.item(item(92, 0, "Mon 12:00", "link", null, "This issue is caused by HELP-8"));
        assertThat(record(strict, clone).orElseThrow().first(Credit.Kind.ESCALATED)).isPresent();
    }

    @Test
    void aLinkToADuplicateExcludesNothingButTheResolutionDoes() {
        TicketBuilder linked =
                open().item(item(90, 0, "Mon 10:00", "link", null, "This issue duplicates HELP-7"))
                        .resolve("anna", "Mon 11:00");

        assertThat(record(DESK, linked).orElseThrow().first(Credit.Kind.RESOLVED)).isPresent();
        linked.change("anna", "Mon 12:00", "resolution", "Duplicate");
        assertThat(record(DESK, linked).orElseThrow().unresolved())
                .contains(Gap.EXCLUDED_RESOLUTION);
    }

    @Test
    void aCloneOfADuplicateIsNotLeftOut() {
        Set<String> none = Set.of();
        ExclusionRules duplicates =
                new ExclusionRules(
                        none, Set.of("duplicates"), none, none, false, false, Optional.empty());
        HelpDesk strict = DESK.rules(rules -> rules.withExclusions(duplicates));
        TicketBuilder ticket =
                open().item(link(90, "This issue clones DUPLICATES-7"))
                        .item(link(91, "This issue is duplicated by HELP-8"));

        assertThat(record(strict, ticket).orElseThrow().excluded()).isEmpty();
        ticket.item(link(92, "This issue duplicates HELP-8"));
        assertThat(record(strict, ticket).orElseThrow().excluded()).contains(Gap.EXCLUDED_LINK);
    }

    private static FieldChange link(long id, String words) {
        return item(id, 0, "Mon 10:00", "link", null, words);
    }

    @Test
    void aSubTaskThatBecameATicketKeepsItsQueueOfThen() {
        HelpDesk desk = queuesBy("issuetype", "Sub-task", "Incident");
        TicketBuilder ticket =
                open().with("issuetype", "Sub-task")
                        .reply("anna", "Mon 10:00")
                        .change("anna", "Mon 11:00", "issuetype", "Incident", "parent", "")
                        .resolve("anna", "Mon 12:00");

        TicketKpis kpis = record(desk, ticket).orElseThrow();

        assertThat(queue(kpis, Credit.Kind.ANSWERED)).contains(new QueueId("Sub-task"));
        assertThat(queue(kpis, Credit.Kind.RESOLVED)).contains(new QueueId("Incident"));
    }

    @Test
    void aDeletedResponseThatIsRestoredIsNoLongerMarked() {
        TicketBuilder whole = open().reply("anna", "Mon 10:00");
        TicketBuilder without = open().status("anna", "Waiting", "Mon 11:00");
        record(DESK, whole);
        assertThat(record(DESK, without).orElseThrow().first(Credit.Kind.ANSWERED))
                .map(Credit::eventDeleted)
                .contains(true);

        whole.status("anna", "Waiting", "Mon 11:00").status("anna", "Open", "Mon 12:00");
        assertThat(record(DESK, whole).orElseThrow().first(Credit.Kind.ANSWERED))
                .map(Credit::eventDeleted)
                .contains(false);
    }

    @Test
    void aNoteMadePublicCountsFromWhenItWasFirstSeenPublic() {
        record(DESK, open().note("anna", "Mon 10:00"));
        TicketBuilder published =
                open().reply("anna", "Mon 10:00").status("anna", "Waiting", "Mon 14:00");

        TicketKpis kpis = record(DESK, published).orElseThrow();

        assertThat(elapsed(kpis, Credit.Kind.ANSWERED)).contains(Duration.ofHours(5));
        assertThat(kpis.remarks()).singleElement().asString().contains("was internal until");
        published.status("anna", "Open", "Tue 09:00");
        assertThat(record(DESK, published).orElseThrow().first(Credit.Kind.ANSWERED))
                .isEqualTo(kpis.first(Credit.Kind.ANSWERED));
    }

    @Test
    void aReplyInTheMeantimeIsTheFirstAndNotTheNoteMadePublicLater() {
        record(DESK, open().note("anna", "Mon 10:00").reply("ben", "Mon 11:00"));
        TicketBuilder published =
                open().reply("anna", "Mon 10:00")
                        .reply("ben", "Mon 11:00")
                        .status("anna", "Waiting", "Mon 14:00");

        assertThat(record(DESK, published).orElseThrow().first(Credit.Kind.ANSWERED))
                .flatMap(Credit::agent)
                .contains(new AgentId("ben"));
    }

    @Test
    void theReporterOfTodayIsTheReporterOfItsWholeLife() {
        TicketBuilder byPhone = open().creator("anna").reply("anna", "Mon 09:05");

        assertThat(record(DESK, byPhone.reporter("anna")).orElseThrow().unanswered())
                .contains(Gap.ONLY_REPORTER);
        byPhone.change("anna", "Mon 09:10", "reporter", "carla").reporter("carla");
        assertThat(record(DESK, byPhone).orElseThrow().unanswered()).isEmpty();
    }

    @Test
    void queueRulesOfTodayJudgeTheFieldValuesOfThen() {
        TicketBuilder ticket =
                open().with("component", "Mail")
                        .reply("anna", "Mon 10:00")
                        .change("anna", "Mon 11:00", "component", "Net");
        assertThat(queue(record(DESK, ticket).orElseThrow(), Credit.Kind.ANSWERED)).isEmpty();

        TicketKpis kpis = record(queuesBy("component", "Mail", "Net"), ticket).orElseThrow();

        assertThat(queue(kpis, Credit.Kind.ANSWERED)).contains(new QueueId("Mail"));
    }
}
