package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.app.Edition.State;
import org.helpdeskkpi.core.app.port.FailedTickets;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.Test;

/** What every store of marks does; each store's test extends it. */
public abstract class MarksContract {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00.123Z");

    /** An empty store. */
    protected abstract Marks marks();

    @Test
    void thereIsNoMarkAtFirst() {
        assertThat(marks().caughtUpTo()).isEmpty();
        assertThat(marks().editions()).isEqualTo(Editions.NONE);
        assertThat(marks().failed().count()).isZero();
    }

    @Test
    void theLastCatchUpIsRemembered() {
        Marks marks = marks();
        marks.caughtUpTo(NOW.minusSeconds(60));
        marks.caughtUpTo(NOW);

        assertThat(marks.caughtUpTo()).contains(NOW);
    }

    @Test
    void whatIsChangedOfTheEditionsIsKept() {
        Marks marks = marks();
        BackfillMark asked = BackfillMark.started(3, 9, NOW, "admin");

        Editions begun = marks.change(editions -> editions.begun(State.BUILDING, asked));
        Editions whole = marks.change(editions -> editions.whole(1, NOW.plusMillis(1)));
        Editions next = marks.change(editions -> editions.begun(State.BUILDING, asked));

        assertThat(begun.all()).extracting(Edition::state).containsExactly(State.BUILDING);
        assertThat(whole.all()).extracting(Edition::state).containsExactly(State.ANSWERING);
        assertThat(next.all()).extracting(Edition::number).containsExactly(1, 2);
        assertThat(marks.editions()).isEqualTo(next);
    }

    @Test
    void noChangeIsLostAmongMany() throws Exception {
        Marks marks = marks();
        BackfillMark asked = BackfillMark.started(3, 9, NOW, "admin");
        List<CompletableFuture<Editions>> changes =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        marks.change(
                                                                editions ->
                                                                        editions.begun(
                                                                                State.BUILDING,
                                                                                asked))))
                        .toList();

        for (CompletableFuture<Editions> change : changes) {
            change.get(30, TimeUnit.SECONDS);
        }

        assertThat(marks.editions().last()).isEqualTo(8);
        assertThat(marks.editions().all()).hasSize(8);
    }

    @Test
    void failedTicketsAreRememberedUntilTheyAreForgotten() {
        FailedTickets failed = marks().failed();
        failed.save(List.of(failed(1, 1, NOW), failed(2, 1, NOW.plusSeconds(60))));
        failed.save(List.of(failed(1, 2, NOW.plusSeconds(120))));

        assertThat(failed.count()).isEqualTo(2);
        assertThat(failed.find(List.of(new TicketId(1), new TicketId(3))))
                .containsExactly(failed(1, 2, NOW.plusSeconds(120)));
        assertThat(failed.due(NOW.plusSeconds(119), 10)).containsExactly(new TicketId(2));
        assertThat(failed.due(NOW.plusSeconds(120), 10))
                .containsExactly(new TicketId(2), new TicketId(1));
        assertThat(failed.due(NOW.plusSeconds(120), 1)).containsExactly(new TicketId(2));

        assertThat(failed.worst(10))
                .containsExactly(
                        failed(1, 2, NOW.plusSeconds(120)), failed(2, 1, NOW.plusSeconds(60)));
        assertThat(failed.worst(1)).hasSize(1);

        failed.forget(List.of(new TicketId(1), new TicketId(3)));

        assertThat(failed.count()).isEqualTo(1);
        assertThat(failed.find(List.of(new TicketId(1)))).isEmpty();
    }

    @Test
    void theLastReconciliationIsRemembered() {
        Marks marks = marks();
        assertThat(marks.reconciled()).isEmpty();
        marks.reconciled(new Reconciliation(NOW, 1, 2, 3, 4));
        Reconciliation last = new Reconciliation(NOW.plusSeconds(60), 0, 0, 0, 0);
        marks.reconciled(last);
        assertThat(marks.reconciled()).contains(last);
    }

    @Test
    void aLongErrorIsCut() {
        FailedTickets failed = marks().failed();
        failed.save(List.of(new FailedTicket(new TicketId(1), 1, "x".repeat(5_000), NOW)));

        assertThat(failed.find(List.of(new TicketId(1))).get(0).error()).startsWith("xxx");
    }

    private static FailedTicket failed(long ticket, int times, Instant nextTry) {
        return new FailedTicket(new TicketId(ticket), times, "broken", nextTry);
    }
}
