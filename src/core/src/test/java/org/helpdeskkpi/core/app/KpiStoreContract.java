package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.ReopenRule;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCalendar;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** What every store of values does; each store's test extends it. */
public abstract class KpiStoreContract {
    /** An empty store. */
    protected abstract KpiStore store();

    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .targets(
                            SlaPolicy.of(
                                    hour("first", SlaMetric.FIRST_RESPONSE)
                                            .with(new TargetCalendar.OfQueue()),
                                    hour("next", SlaMetric.NEXT_RESPONSE)
                                            .pausedIn("Open", "Resolved"),
                                    hour("whole", SlaMetric.RESOLUTION),
                                    hour("stay", SlaMetric.TIME_IN_QUEUE)
                                            .with(ReopenRule.RESTART)));

    private static SlaTarget hour(String name, SlaMetric metric) {
        return SlaTarget.of(name, metric, Duration.ofHours(1));
    }

    private static TicketBuilder full(long id) {
        return ticket().id(id)
                .in("first")
                .created("Mon 09:00")
                .note("anna", "Mon 09:10")
                .reply("robot", "Mon 09:11")
                .reply("anna", "Mon 09:40")
                .move("anna", "second", "Mon 10:00")
                .resolve("ben", "Mon 11:00")
                .reopen("carla", "Tue 09:00")
                .resolve("ben", "Tue 12:00")
                .reply("carla", "Sat 12:00");
    }

    private static TicketKpis kpis(long id) {
        return DESK.kpis(full(id));
    }

    private static List<Long> numbers(List<TicketId> ids) {
        return ids.stream().map(TicketId::value).toList();
    }

    @Test
    void anUnknownBusinessLengthIsFoundAsUnknownAndNotAsZero() {
        KpiStore store = store();
        TicketKpis kpis =
                HelpDesk.standard()
                        .calendar(BusinessCalendar.weekly("none", ZoneOffset.UTC, Map.of()))
                        .kpis(full(1));
        store.save(1, List.of(kpis));

        assertThat(kpis.credits()).anyMatch(c -> c.span().isPresent());
        assertThat(store.find(1, new TicketId(1))).contains(kpis);
    }

    @Test
    void ticketsAreFoundByWhomTheyAreCreditedTo() {
        KpiStore store = store();
        store.save(1, List.of(kpis(9), kpis(7), DESK.kpis(ticket().id(8).created("Mon 09:00"))));
        store.save(1, List.of(kpis(5)));
        store.remove(1, new TicketId(5));

        assertThat(numbers(store.creditedTo(1, new AgentId("ben")))).containsExactly(7L, 9L);
        assertThat(store.creditedTo(1, new AgentId("chris"))).isEmpty();
    }

    @Test
    void whatIsSavedIsFoundAsItWas() {
        KpiStore store = store();
        TicketKpis saved = kpis(7);

        store.save(1, List.of(saved));

        assertThat(store.find(1, new TicketId(7))).contains(saved);
        assertThat(store.find(1, new TicketId(8))).isEmpty();
    }

    @Test
    void aTicketWithoutAnyValueIsFoundAsItWas() {
        KpiStore store = store();
        TicketKpis saved = DESK.kpis(ticket().id(3).created("Mon 09:00"));

        store.save(1, List.of(saved));

        assertThat(store.find(1, new TicketId(3))).contains(saved);
    }

    @Test
    void remarksAndADeletedFirstResponseAreKept() {
        KpiStore store = store();
        TicketKpis k =
                DESK.kpis(full(4).reply("anna", "Sun 09:00").reply("anna", "2025-12-01 09:00"));
        TicketKpis saved =
                k.withCredits(k.credits().stream().map(c -> c.withEventDeleted()).toList());
        assertThat(saved.remarks()).isNotEmpty();

        store.save(1, List.of(saved));

        assertThat(store.find(1, new TicketId(4))).contains(saved);
    }

    @Test
    void newerValuesReplaceOlderOnes() {
        KpiStore store = store();
        store.save(1, List.of(kpis(7)));
        TicketKpis newer = DESK.kpis(full(7).reopen("carla", "Mon+1 09:00"));

        store.save(1, List.of(newer));

        assertThat(store.find(1, new TicketId(7))).contains(newer);
        assertThat(numbers(store.ids(1))).containsExactly(7L);
    }

    @Test
    void valuesOfAnOlderStateAreDropped() {
        KpiStore store = store();
        TicketKpis newer = DESK.kpis(full(7).reopen("carla", "Mon+1 09:00"));
        store.save(1, List.of(newer));

        store.save(1, List.of(kpis(7)));

        assertThat(store.find(1, new TicketId(7))).contains(newer);
    }

    @Test
    void eachEditionHasValuesOfItsOwn() {
        KpiStore store = store();
        TicketKpis other = DESK.settings().calculator(2).of(DESK.timeline(full(7)));
        store.save(1, List.of(kpis(7), kpis(8)));
        store.save(2, List.of(other));

        assertThat(store.find(1, new TicketId(7))).contains(kpis(7));
        assertThat(store.find(2, new TicketId(7))).contains(other);
        assertThat(store.find(3, new TicketId(7))).isEmpty();
        assertThat(numbers(store.ids(1))).containsExactly(7L, 8L);
        assertThat(numbers(store.ids(2))).containsExactly(7L);
        assertThat(store.editions()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whatIsSavedOrRemovedInOneEditionChangesNoOther() {
        KpiStore store = store();
        store.save(1, List.of(kpis(7)));
        store.save(2, List.of(kpis(7)));
        long cursor = store.changesAfter(2, 0, 10).cursor();

        store.save(1, List.of(DESK.kpis(full(7).reopen("carla", "Mon+1 09:00"))));
        store.remove(1, new TicketId(7));

        assertThat(store.find(2, new TicketId(7))).contains(kpis(7));
        KpiStore.Changes none = store.changesAfter(2, cursor, 10);
        assertThat(none.saved()).isEmpty();
        assertThat(none.removed()).isEmpty();
        assertThat(numbers(store.creditedTo(2, new AgentId("ben")))).containsExactly(7L);
        assertThat(store.creditedTo(1, new AgentId("ben"))).isEmpty();
    }

    @Test
    void anEditionIsDroppedInStepsAndLeavesTheOthersAlone() {
        KpiStore store = store();
        store.save(1, LongStream.rangeClosed(1, 5).mapToObj(KpiStoreContract::kpis).toList());
        store.save(2, List.of(kpis(1), kpis(2)));
        store.remove(1, new TicketId(5));

        int steps = 1;
        while (store.drop(1, 2)) {
            steps++;
        }

        assertThat(steps).isBetween(3, 4);
        assertThat(store.ids(1)).isEmpty();
        assertThat(store.changesAfter(1, 0, 10).saved()).isEmpty();
        assertThat(numbers(store.ids(2))).containsExactly(1L, 2L);
        assertThat(store.find(2, new TicketId(1))).contains(kpis(1));
        assertThat(store.editions()).containsExactly(2);
        assertThat(store.drop(1, 2)).isFalse();
    }

    @Test
    void theEvidenceOfManyTicketsIsFoundAtOnce() {
        KpiStore store = store();
        store.save(1, List.of(kpis(7), kpis(8), kpis(9)));
        store.remove(1, new TicketId(9));

        assertThat(
                        store.evidence(
                                1, LongStream.rangeClosed(1, 300).mapToObj(TicketId::new).toList()))
                .isEqualTo(
                        Map.of(
                                new TicketId(7), kpis(7).evidence(),
                                new TicketId(8), kpis(8).evidence()));
        assertThat(store.evidence(2, List.of(new TicketId(7)))).isEmpty();
    }

    @Test
    void clocksOfSeveralTicketsAreReadAtOnce() {
        KpiStore store = store();
        store.save(1, List.of(kpis(7), kpis(8), kpis(9)));
        store.remove(1, new TicketId(9));

        assertThat(kpis(7).clocks()).isNotEmpty();
        assertThat(store.clocks(1, List.of(new TicketId(7), new TicketId(8), new TicketId(9))))
                .isEqualTo(
                        Map.of(
                                new TicketId(7), kpis(7).clocks(),
                                new TicketId(8), kpis(8).clocks()));
        assertThat(store.clocks(2, List.of(new TicketId(7)))).isEmpty();
    }

    @Test
    void aRemovedTicketIsGoneUntilItIsSavedAgain() {
        KpiStore store = store();
        store.save(1, List.of(kpis(7), kpis(8)));

        store.remove(1, new TicketId(7));
        store.remove(1, new TicketId(99));

        assertThat(store.find(1, new TicketId(7))).isEmpty();
        assertThat(numbers(store.ids(1))).containsExactly(8L);
        assertThat(List.of(store.count(1), store.count(2))).containsExactly(1, 0);

        store.save(1, List.of(kpis(7)));

        assertThat(store.find(1, new TicketId(7))).contains(kpis(7));
    }

    @Test
    void idsAreInAscendingOrder() {
        KpiStore store = store();
        store.save(1, List.of(kpis(300), kpis(5), kpis(41)));

        assertThat(numbers(store.ids(1))).containsExactly(5L, 41L, 300L);
    }

    @Test
    void changesAreToldPageByPageAndNoneIsLeftOut() {
        KpiStore store = store();
        store.save(1, LongStream.rangeClosed(1, 25).mapToObj(KpiStoreContract::kpis).toList());
        store.remove(1, new TicketId(3));

        List<TicketKpis> saved = new ArrayList<>();
        List<TicketId> removed = new ArrayList<>();
        KpiStore.Changes page;
        long cursor = 0;
        do {
            page = store.changesAfter(1, cursor, 4);
            assertThat(page.saved().size() + page.removed().size()).isLessThanOrEqualTo(4);
            saved.addAll(page.saved());
            removed.addAll(page.removed());
            cursor = page.cursor();
        } while (page.more());

        assertThat(saved)
                .extracting(k -> k.ticket().value())
                .containsAll(LongStream.rangeClosed(1, 25).filter(i -> i != 3).boxed().toList());
        assertThat(saved).contains(kpis(25));
        assertThat(numbers(removed)).contains(3L);
    }

    @Test
    void afterTheLastPageOnlyNewChangesAreTold() {
        KpiStore store = store();
        store.save(1, List.of(kpis(1), kpis(2)));
        long cursor = store.changesAfter(1, 0, 100).cursor();

        TicketKpis newer = DESK.kpis(full(1).reopen("carla", "Mon+1 09:00"));
        store.save(1, List.of(newer));
        store.remove(1, new TicketId(2));

        KpiStore.Changes page = store.changesAfter(1, cursor, 100);
        assertThat(page.saved()).contains(newer);
        assertThat(numbers(page.removed())).contains(2L);
    }
}
