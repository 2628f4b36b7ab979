package org.helpdeskkpi.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.plugin.store.SomeTickets.T0;
import static org.helpdeskkpi.plugin.store.SomeTickets.ticket;
import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.AdditionalAnswers;

class AoKpiStoreTest {
    /** By which an admin chooses another isolation than the serializable one. */
    private static final String ISOLATION = "ao.transaction.isolation.level";

    private TestDatabase database;
    private Instant now = T0;
    private KpiStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = TestDatabase.in(folder);
        store = new AoKpiStore(database.ao(), () -> now);
    }

    @AfterEach
    void close() {
        System.clearProperty(ISOLATION);
        database.close();
    }

    @Test
    void aTicketIsFoundAsItWasSaved() {
        store.save(1, List.of(ticket(1, T0)));
        assertThat(store.find(1, new TicketId(1))).contains(ticket(1, T0));
    }

    @Test
    void valuesOfAnOlderStateAreDropped() {
        store.save(1, List.of(ticket(1, T0.plusSeconds(1))));
        store.save(1, List.of(ticket(1, T0)));
        assertThat(store.find(1, new TicketId(1))).contains(ticket(1, T0.plusSeconds(1)));
    }

    @Test
    void savingAgainLeavesNoCreditsBehind() {
        store.save(1, List.of(ticket(1, T0)));
        store.save(1, List.of(ticket(1, T0)));
        assertThat(database.ao().count(CreditRow.class)).isEqualTo(ticket(1, T0).credits().size());
    }

    @Test
    void aRemovedTicketIsToldAsRemovedAndNoLongerFound() {
        store.save(1, List.of(ticket(1, T0), ticket(2, T0)));
        store.remove(1, new TicketId(1));
        assertThat(store.find(1, new TicketId(1))).isEmpty();
        assertThat(store.ids(1)).containsExactly(new TicketId(2));
        assertThat(store.changesAfter(1, 0, 10).removed()).containsExactly(new TicketId(1));
    }

    @Test
    void aRemovedTicketThatReturnsCountsAgain() {
        store.save(1, List.of(ticket(1, T0)));
        store.remove(1, new TicketId(1));
        store.save(1, List.of(ticket(1, T0)));
        assertThat(store.changesAfter(1, 0, 10).saved()).containsExactly(ticket(1, T0));
        assertThat(store.changesAfter(1, 0, 10).removed()).isEmpty();
    }

    @Test
    void aTicketThatWasNeverThereIsRemovedWithoutATrace() {
        store.remove(1, new TicketId(99));
        assertThat(store.changesAfter(1, 0, 10).removed()).isEmpty();
    }

    @Test
    void changesComePageByPageAndNoneIsLeftOut() {
        store.save(1, SomeTickets.many(25));
        Set<TicketKpis> told = new HashSet<>();
        long cursor = 0;
        KpiStore.Changes page;
        do {
            page = store.changesAfter(1, cursor, 10);
            told.addAll(page.saved());
            cursor = page.cursor();
        } while (page.more());
        assertThat(told).hasSize(25);
    }

    @Test
    void whatWasReadOnceIsNotReadAgainWithoutAReason() {
        store.save(1, SomeTickets.many(5));
        KpiStore.Changes all = store.changesAfter(1, 0, 10);
        assertThat(store.changesAfter(1, all.cursor(), 10).saved()).isEmpty();
    }

    @Test
    void aRowThatShowsUpLateIsStillTold() throws Exception {
        store.save(1, List.of(ticket(1, T0)));
        List<Runnable> lateCommit = new ArrayList<>();
        try (LateTransaction late = LateTransaction.begin(database, ticket(2, T0), now)) {
            lateCommit.add(late::commit);
            store.save(1, List.of(ticket(3, T0)));
            KpiStore.Changes before = store.changesAfter(1, 0, 10);
            assertThat(before.saved()).containsExactly(ticket(1, T0), ticket(3, T0));
            lateCommit.get(0).run();
            assertThat(store.changesAfter(1, before.cursor(), 10).saved()).contains(ticket(2, T0));
        }
    }

    @Test
    void anOldGapDoesNotMakeEverythingBeReadAgain() {
        store.save(1, SomeTickets.many(5));
        store.save(1, List.of(ticket(2, T0)));
        now = T0.plus(ChangeCursor.LATE).plusSeconds(1);
        long cursor = store.changesAfter(1, 0, 10).cursor();
        assertThat(store.changesAfter(1, cursor, 10).saved()).isEmpty();
    }

    @Test
    void aRowSavedWhileAPageIsReadIsToldNext() {
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
        store.save(1, List.of(ticket(1, T0)));
        List<TicketKpis> meanwhile = new ArrayList<>(List.of(ticket(2, T0)));
        ActiveObjects slow =
                mock(
                        ActiveObjects.class,
                        call -> {
                            Object found =
                                    AdditionalAnswers.delegatesTo(database.ao()).answer(call);
                            if (found instanceof TicketRow[] && !meanwhile.isEmpty()) {
                                elsewhere(() -> store.save(1, List.of(meanwhile.remove(0))));
                            }
                            return found;
                        });
        KpiStore.Changes page = new AoKpiStore(slow, () -> now).changesAfter(1, 0, 10);
        assertThat(page.saved()).containsExactly(ticket(1, T0));
        assertThat(store.changesAfter(1, page.cursor(), 10).saved()).containsExactly(ticket(2, T0));
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
