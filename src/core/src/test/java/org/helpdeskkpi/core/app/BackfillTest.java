package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemoryMarks;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark.State;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackfillTest {
    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryKpiStore store = new MemoryKpiStore();
    private final MemoryMarks marks = new MemoryMarks();
    private final MemorySettingsStore settings =
            MemorySettingsStore.with(HelpDesk.standard().settings());
    private final RecordTicket recorder =
            new RecordTicket(
                    tickets, settings, Memberships.unchanging((user, group) -> false), store);
    private Instant now = When.at("Mon 09:00");
    private final InstantSource clock = () -> now = now.plusSeconds(1);
    private final Backfill backfill = restarted();

    private Backfill restarted() {
        return new Backfill(tickets, settings, recorder, marks, clock);
    }

    @BeforeEach
    void tenTickets() {
        for (long id = 1; id <= 10; id++) {
            tickets.put(ticket().id(id * 7).created("Mon 09:00").record());
        }
    }

    private BackfillMark mark() {
        return backfill.progress().orElseThrow();
    }

    @Test
    void everyTicketIsRecordedStepByStep() {
        backfill.start("admin");

        assertThat(backfill.step(4)).isTrue();
        assertThat(mark().done()).isEqualTo(4);
        assertThat(mark().total()).isEqualTo(10);
        assertThat(backfill.step(4)).isTrue();
        assertThat(backfill.step(4)).isFalse();

        assertThat(mark().state()).isEqualTo(State.FINISHED);
        assertThat(mark().done()).isEqualTo(10);
        assertThat(store.ids()).hasSize(10);
        assertThat(backfill.step(4)).isFalse();
    }

    @Test
    void withoutAnyTicketItFinishesAtOnce() {
        store.ids();
        for (long id = 1; id <= 10; id++) {
            tickets.delete(new TicketId(id * 7));
        }
        backfill.start("admin");

        assertThat(backfill.step(4)).isFalse();
        assertThat(mark().state()).isEqualTo(State.FINISHED);
    }

    @Test
    void itStopsAfterItsStepAndGoesOnWhereItStood() {
        backfill.start("admin");
        backfill.step(4);
        backfill.stop();

        assertThat(backfill.step(4)).isFalse();
        assertThat(store.ids()).hasSize(4);
        assertThat(mark().state()).isEqualTo(State.STOPPED);

        assertThat(backfill.start("lead").done()).isEqualTo(4);
        assertThat(backfill.step(100)).isFalse();
        assertThat(store.ids()).hasSize(10);
    }

    @Test
    void afterARestartItGoesOnWhereItStood() {
        backfill.start("admin");
        backfill.step(4);
        store.remove(new TicketId(7));

        assertThat(restarted().step(100)).isFalse();

        assertThat(store.ids()).hasSize(9).doesNotContain(new TicketId(7));
    }

    @Test
    void newSettingsOnTheWayMakeItStartAnew() {
        backfill.start("admin");
        backfill.step(4);
        new EditSettings(settings).replace(1, HelpDesk.standard().settings(), "admin", now);

        backfill.step(100);

        assertThat(mark().definitionVersion()).isEqualTo(2);
        assertThat(mark().done()).isEqualTo(10);
        assertThat(store.find(new TicketId(7)).orElseThrow().definitionVersion()).isEqualTo(2);
    }

    @Test
    void oneThatRunsIsNotStartedTwice() {
        BackfillMark first = backfill.start("admin");
        backfill.step(4);

        assertThat(backfill.start("lead").startedAt()).isEqualTo(first.startedAt());
        assertThat(mark().done()).isEqualTo(4);
    }

    @Test
    void reconciliationRecordsWhatIsMissingAndRemovesWhatIsGone() {
        recorder.record(List.of(new TicketId(7), new TicketId(14)));
        tickets.delete(new TicketId(7));

        List<String> failed =
                new Reconcile(
                                tickets,
                                settings,
                                store,
                                recorder,
                                Memberships.unchanging((user, group) -> false))
                        .run();

        assertThat(failed).isEmpty();
        assertThat(store.ids()).hasSize(9).doesNotContain(new TicketId(7));
    }

    @Test
    void catchingUpRecordsWhatChangedSinceTheMark() {
        CatchUp catchUp = new CatchUp(tickets, settings, recorder, marks);
        catchUp.run(When.at("Mon 10:00"));
        assertThat(store.ids()).isEmpty();
        tickets.put(ticket().id(7).created("Mon 09:00").reply("anna", "Mon 09:59").record());

        catchUp.run(When.at("Mon 10:01"));

        assertThat(store.ids()).containsExactly(new TicketId(7));
        assertThat(marks.caughtUpTo()).contains(When.at("Mon 10:01"));
    }

    @Test
    void aStepThatTheAppsEndBrokeOffIsDoneAgain() {
        backfill.start("admin");
        backfill.step(4);
        recorder.stop();

        assertThatThrownBy(() -> backfill.step(4)).isInstanceOf(CancellationException.class);

        assertThat(mark().state()).isEqualTo(State.RUNNING);
        assertThat(mark().done()).isEqualTo(4);
    }
}
