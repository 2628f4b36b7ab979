package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.Metric;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.EventId;
import org.junit.jupiter.api.Test;

class RecordTicketTest {
    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryKpiStore store = new MemoryKpiStore();
    private final MemorySettingsStore settings =
            MemorySettingsStore.with(HelpDesk.standard().settings());

    private List<String> record(long... ids) {
        return record(tickets, store, ids);
    }

    private List<String> record(TicketHistory history, KpiStore into, long... ids) {
        return Recorders.of(
                        history,
                        settings,
                        Memberships.unchanging((user, group) -> user.equals("dora")),
                        into)
                .record(LongStream.of(ids).mapToObj(TicketId::new).toList());
    }

    private Optional<Credit> answered(long id) {
        return store.find(1, new TicketId(id)).flatMap(k -> k.first(Credit.Kind.ANSWERED));
    }

    private static TicketBuilder open(long id) {
        return ticket().id(id).created("Mon 09:00");
    }

    @Test
    void aTicketIsRecordedWithTheCurrentSettings() {
        tickets.put(open(1).reply("anna", "Mon 10:00").record());

        assertThat(record(1)).isEmpty();

        assertThat(answered(1)).isPresent();
        assertThat(store.find(1, new TicketId(1)).map(TicketKpis::definitionVersion)).contains(1);
    }

    @Test
    void membersOfAnAgentGroupAreAgents() {
        tickets.put(open(1).reply("dora", "Mon 10:00").record());

        record(1);

        assertThat(answered(1).flatMap(Credit::agent)).contains(new AgentId("dora"));
    }

    @Test
    void aTicketThatIsGoneIsRemoved() {
        tickets.put(open(1).record());
        record(1);
        tickets.delete(new TicketId(1));

        record(1);

        assertThat(store.ids(1)).isEmpty();
    }

    @Test
    void aTicketThatMovedOutOfTheHelpDeskIsRemoved() {
        tickets.put(open(1).record());
        record(1);
        tickets.put(open(1).project("OPS").record());

        record(1);

        assertThat(store.ids(1)).isEmpty();
    }

    @Test
    void aRecordedFirstResponseStaysWhenItsCommentIsDeleted() {
        tickets.put(open(1).reply("anna", "Mon 10:00").record());
        record(1);
        Credit before = answered(1).orElseThrow();
        tickets.put(open(1).change("ben", "Mon 11:00", "priority", "High").record());

        record(1, 1);
        record(1);

        assertThat(answered(1)).contains(before.withEventDeleted());
        assertThat(store.find(1, new TicketId(1)).orElseThrow().unanswered()).isEmpty();
    }

    @Test
    void aDeletedResponseStaysFirstWhenALaterReplyFollows() {
        tickets.put(open(1).reply("anna", "Mon 10:00").record());
        record(1);
        tickets.put(
                open(1).change("ben", "Mon 11:00", "priority", "High")
                        .reply("ben", "Mon 12:00")
                        .record());

        record(1);

        assertThat(answered(1).flatMap(Credit::agent)).contains(new AgentId("anna"));
        assertThat(answered(1).map(Credit::eventDeleted)).contains(true);
    }

    @Test
    void aDeletedCommentThatDidNotCountStaysInTheEvidenceAsDeleted() {
        tickets.put(open(1).note("anna", "Mon 10:00").reply("ben", "Mon 11:00").record());
        record(1);
        tickets.put(open(1).change("ben", "Mon 12:00", "priority", "High").record());

        record(1);
        record(1);

        assertThat(store.find(1, new TicketId(1)).orElseThrow().evidence())
                .filteredOn(e -> e.event().kind() == EventId.Kind.COMMENT)
                .filteredOn(e -> e.metric() == Metric.FIRST_RESPONSE)
                .extracting(Evidence::verdict)
                .containsExactly(Evidence.Verdict.COUNTED, Evidence.Verdict.DELETED);
    }

    @Test
    void aResponseWhoseCommentBecameInternalIsNoResponseAnyMore() {
        tickets.put(open(1).reply("anna", "Mon 10:00").record());
        record(1);
        tickets.put(open(1).note("anna", "Mon 10:00").record());

        record(1);

        assertThat(store.find(1, new TicketId(1)).orElseThrow().unanswered())
                .contains(Gap.ONLY_INTERNAL);
    }

    @Test
    void aTicketThatCannotBeReadDoesNotKeepTheOthersFromBeingRecorded() {
        LongStream.rangeClosed(1, 250).forEach(id -> tickets.put(open(id).record()));
        long[] all = LongStream.rangeClosed(1, 250).toArray();

        List<String> failed = record(new BrokenTickets(tickets, 2), store, all);

        assertThat(failed).singleElement().asString().startsWith("ticket 2:").contains("broken");
        assertThat(store.ids(1)).hasSize(249).doesNotContain(new TicketId(2));
    }

    @Test
    void aTicketThatCannotBeSavedDoesNotKeepTheOthersFromBeingRecorded() {
        LongStream.rangeClosed(1, 250).forEach(id -> tickets.put(open(id).record()));
        KpiStore picky = new PickyStore(store, 77);

        List<String> failed = record(tickets, picky, LongStream.rangeClosed(1, 250).toArray());

        assertThat(failed).singleElement().asString().startsWith("ticket 77:");
        assertThat(store.ids(1)).hasSize(249);
    }

    @Test
    void aStopKeepsWhatWasComputedAndSaysThatTheRestIsNotDone() {
        tickets.put(open(1).record());
        tickets.put(open(2).record());
        RecordTicket[] recorder = new RecordTicket[1];
        recorder[0] =
                Recorders.of(
                        tickets,
                        settings,
                        Memberships.unchanging(
                                (user, group) -> {
                                    recorder[0].stop();
                                    return false;
                                }),
                        store);

        assertThatThrownBy(() -> recorder[0].record(List.of(new TicketId(1), new TicketId(2))))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(store.ids(1)).containsExactly(new TicketId(1));
    }
}
