package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.WhatIf.Progress;
import org.helpdeskkpi.core.app.WhatIf.State;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.report.Aspect;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.Move;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatIfsTest {
    private static final Settings AS_IS = HelpDesk.standard().settings();
    private static final Settings BEN_IS_A_ROBOT =
            AS_IS.withCrew(
                    new Crew(
                            false,
                            Set.of(),
                            Set.of(),
                            AS_IS.crew().agents(),
                            Set.of(),
                            Set.of(),
                            Set.of("ben")));

    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryKpiStore store = new MemoryKpiStore();
    private Instant now = When.at("Mon+2 09:00");
    private WhatIfs whatIfs = over(tickets);

    private WhatIfs over(TicketHistory history) {
        return new WhatIfs(
                history, store, Memberships.unchanging((user, group) -> false), () -> now);
    }

    @BeforeEach
    void twoTicketsThatBenAnsweredFirst() {
        tickets.put(
                ticket().id(1)
                        .created("Mon 09:00")
                        .reply("ben", "Mon 10:00")
                        .reply("anna", "Mon 12:00")
                        .record());
        tickets.put(ticket().id(2).created("Tue 09:00").reply("ben", "Tue 10:00").record());
        record();
    }

    private void record() {
        var settings = MemorySettingsStore.with(AS_IS);
        Recorders.of(tickets, settings, store).record(tickets.all(Set.of("HELP")));
    }

    private Optional<WhatIf.Outcome> ask(String user) {
        return ask(user, BEN_IS_A_ROBOT);
    }

    private Optional<WhatIf.Outcome> ask(String user, Settings trial) {
        Period week = new Period(When.MONDAY, When.MONDAY.plusDays(7), ZoneOffset.UTC);
        var query =
                new ReportQuery(
                        week, Scope.ALL, Grouping.NONE, TimeBasis.ELAPSED, PeriodBasis.HAPPENED);
        return whatIfs.ask(user, query, asIs(), trial);
    }

    private ShownEdition asIs() {
        return new ShownEdition(
                1,
                new SettingsVersion(1, AS_IS, "", now, ""),
                Optional.empty(),
                Optional.empty(),
                new KpiReports(store, 1));
    }

    private String asked(String user) {
        return ask(user).orElseThrow().whatIf().id();
    }

    private Progress progress(String user, String id) {
        return whatIfs.find(user, id).orElseThrow().progress();
    }

    private WhatIf.Answer answer() {
        String id = asked("lead");
        whatIfs.work();
        return whatIfs.find("lead", id).orElseThrow().answer().orElseThrow();
    }

    private static Optional<Move> move(WhatIf.Answer answer, Figure from, Figure to) {
        return answer.moves().stream()
                .filter(move -> move.from().equals(Optional.ofNullable(from)))
                .filter(move -> move.to().equals(Optional.ofNullable(to)))
                .findFirst();
    }

    @Test
    void aTicketThatLosesItsResponseAndOneWhoseResponseTakesLongerAreNamed() {
        WhatIf.Answer answer = answer();

        Move lost = move(answer, Figure.ANSWERED, null).orElseThrow();
        assertThat(lost.aspect()).isEqualTo(Aspect.RESPONSE);
        assertThat(lost.tickets()).extracting(Move.Moved::ticket).containsExactly(new TicketId(2));
        Move longer = move(answer, Figure.ANSWERED, Figure.ANSWERED).orElseThrow();
        assertThat(longer.total()).isEqualTo(1);
        assertThat(longer.tickets().get(0).before()).contains(java.time.Duration.ofHours(1));
        assertThat(longer.tickets().get(0).after()).contains(java.time.Duration.ofHours(3));
    }

    @Test
    void nothingIsStored() {
        List<Optional<?>> before =
                List.of(store.find(1, new TicketId(1)), store.find(1, new TicketId(2)));

        answer();

        assertThat(List.of(store.find(1, new TicketId(1)), store.find(1, new TicketId(2))))
                .isEqualTo(before);
        assertThat(store.changesAfter(1, 0, 10).cursor()).isEqualTo(2);
    }

    @Test
    void oneAtATimeForAUserAndOneAfterTheOtherForAll() {
        String first = asked("lead");
        String second = asked("admin");
        assertThat(ask("lead")).isEmpty();
        assertThat(progress("admin", second).state()).isEqualTo(State.WAITING);

        whatIfs.work();

        assertThat(progress("lead", first)).isEqualTo(new Progress(State.FINISHED, 2, 2));
        assertThat(progress("admin", second).state()).isEqualTo(State.FINISHED);
        assertThat(ask("lead")).isPresent();
    }

    @Test
    void nobodySeesOrStopsAnothersQuestion() {
        String id = asked("lead");

        assertThat(whatIfs.find("admin", id)).isEmpty();
        assertThat(whatIfs.stop("admin", id)).isEmpty();
        assertThat(progress("lead", id).state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatIsStoppedIsNotAnsweredAndMayBeAskedAgain() {
        String id = asked("lead");
        whatIfs.stop("lead", id);

        whatIfs.work();

        assertThat(progress("lead", id)).isEqualTo(new Progress(State.STOPPED, 0, 0));
        assertThat(ask("lead")).isPresent();
    }

    @Test
    void aStopOnTheWayHolds() {
        tickets.put(ticket().id(3).created("Wed 09:00").record());
        record();
        String[] id = new String[1];
        whatIfs = over(reading(() -> whatIfs.stop("lead", id[0])));
        id[0] = asked("lead");

        whatIfs.work();

        assertThat(progress("lead", id[0]).state()).isEqualTo(State.STOPPED);
        assertThat(whatIfs.find("lead", id[0]).orElseThrow().answer()).isEmpty();
    }

    @Test
    void whatChangesOnTheWayIsLookedAtAgain() {
        now = When.at("Wed 09:00");
        TicketRecord answeredByAnna =
                ticket().id(1)
                        .created("Mon 09:00")
                        .reply("ben", "Mon 10:00")
                        .reply("anna", "Wed 09:01")
                        .record();
        tickets.put(ticket().id(1).created("Mon 09:00").reply("ben", "Mon 10:00").record());
        whatIfs = over(reading(() -> tickets.put(answeredByAnna)));

        assertThat(answer().trial().total().answered()).isEqualTo(1);
    }

    @Test
    void eachSideCountsFirstContactOfWhatItsSettingsSay() {
        KpiRules rules = AS_IS.kpis();
        Settings gross =
                AS_IS.withKpis(
                        rules.withFirstContact(
                                rules.firstContact().withOf(FirstContactRules.Of.RECEIVED)));
        String id = ask("lead", gross).orElseThrow().whatIf().id();
        whatIfs.work();
        WhatIf.Answer answer = whatIfs.find("lead", id).orElseThrow().answer().orElseThrow();

        assertThat(answer.asIs().total().firstContact().whole()).isZero();
        assertThat(answer.trial().total().firstContact().whole()).isEqualTo(2);
        assertThat(move(answer, null, Figure.FCR_NOT).map(Move::total)).contains(2L);
    }

    @Test
    void aTicketThatCannotBeReadCountsInBothAsItIs() {
        whatIfs = over(failing());

        WhatIf.Answer answer = answer();

        assertThat(answer.unread()).isEqualTo(2);
        assertThat(answer.trial()).isEqualTo(answer.asIs());
        assertThat(answer.moves()).isEmpty();
    }

    @Test
    void aFailureIsToldAndKeepsNobodyElseWaiting() {
        whatIfs =
                new WhatIfs(
                        new Unlisted(tickets),
                        store,
                        Memberships.unchanging((user, group) -> false),
                        () -> now);
        String first = asked("lead");
        String second = asked("admin");

        assertThatThrownBy(whatIfs::work).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(whatIfs::work).isInstanceOf(IllegalStateException.class);

        assertThat(progress("lead", first).state()).isEqualTo(State.FAILED);
        assertThat(progress("admin", second).state()).isEqualTo(State.FAILED);
    }

    @Test
    void anAnswerIsKeptForAnHour() {
        String id = asked("lead");
        whatIfs.work();

        now = now.plus(WhatIfs.KEPT);
        assertThat(whatIfs.find("lead", id)).isPresent();
        now = now.plusSeconds(1);
        assertThat(whatIfs.find("lead", id)).isEmpty();
    }

    @Test
    void whereThereIsNoRoomTheOldestAnswerGoesAndNoQuestionThatWaits() {
        String oldest = asked("lead");
        whatIfs.work();
        for (int i = 1; i < WhatIfs.ROOM; i++) {
            asked("user" + i);
        }
        assertThat(whatIfs.find("lead", oldest)).isPresent();

        assertThat(ask("one more")).isPresent();

        assertThat(whatIfs.find("lead", oldest)).isEmpty();
        assertThat(ask("too many")).isEmpty();
    }

    @Test
    void afterTheAppStoppedNothingGoesOn() {
        String id = asked("lead");
        whatIfs.stop();

        whatIfs.work();

        assertThat(progress("lead", id).state()).isEqualTo(State.STOPPED);
    }

    private TicketHistory reading(Runnable first) {
        return new Unlisted(tickets) {
            @Override
            public Optional<TicketRecord> of(TicketId ticket, Set<String> fields) {
                Optional<TicketRecord> found = super.of(ticket, fields);
                first.run();
                return found;
            }

            @Override
            public List<TicketId> updatedSince(Set<String> projects, Instant since) {
                return tickets.updatedSince(projects, since);
            }
        };
    }

    private TicketHistory failing() {
        return reading(
                () -> {
                    throw new IllegalStateException("can't be read");
                });
    }

    /** Tickets that can't be searched. */
    private static class Unlisted implements TicketHistory {
        private final TicketHistory tickets;

        Unlisted(TicketHistory tickets) {
            this.tickets = tickets;
        }

        @Override
        public Optional<TicketRecord> of(TicketId ticket, Set<String> fields) {
            return tickets.of(ticket, fields);
        }

        @Override
        public Optional<TicketId> byKey(String key) {
            return tickets.byKey(key);
        }

        @Override
        public List<TicketId> all(Set<String> projects) {
            return tickets.all(projects);
        }

        @Override
        public List<TicketId> updatedSince(Set<String> projects, Instant since) {
            throw new IllegalStateException("the search failed");
        }
    }
}
