package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.app.Recorders.NO_GROUPS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemoryMembershipLog;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.junit.jupiter.api.Test;

/**
 * Values recorded event by event equal those of one recompute: events may be heard late, twice or
 * in any order, and histories be told in any order.
 */
class LiveEqualsRecomputeTest {
    private static final HelpDesk DESK = HelpDesk.standard().targets(Targets.ofEveryKind());

    private static final int HISTORIES = 6_000;
    private static final int FEWER = 600;
    private static final Set<String> NONE = Set.of();

    private final Random random = Seed.random(this);
    private final MemoryTickets tickets = new MemoryTickets();
    private Instant now = Instant.EPOCH;
    private final MemoryKpiStore live = new MemoryKpiStore();
    private final RecordTicket recorder = recorder(live);

    private RecordTicket recorder(MemoryKpiStore store) {
        MemorySettingsStore settings = MemorySettingsStore.with(DESK.settings());
        return Recorders.of(tickets, settings, store);
    }

    @Test
    void liveEqualsRecompute() {
        RandomTickets histories = new RandomTickets(random);
        List<TicketId> heard = new ArrayList<>();
        for (long id = 1; id <= HISTORIES; id++) {
            TicketRecord whole = histories.next(id).record();
            for (Instant at : instants(whole)) {
                tickets.put(histories.shuffled(until(whole, at)));
                hear(heard, whole.id());
            }
        }
        assertThat(recorder.record(heard)).isEmpty();

        MemoryKpiStore once = new MemoryKpiStore();
        recorder(once).record(live.ids(1));

        assertThat(live.ids(1)).hasSize(HISTORIES);
        for (TicketId id : live.ids(1)) {
            TicketKpis recomputed = once.find(1, id).orElseThrow();
            assertThat(live.find(1, id)).contains(recomputed);
        }
    }

    @Test
    void liveEqualsRecomputeForBothEditionsDuringABuild() {
        App app = new App();
        RandomTickets histories = new RandomTickets(random);
        app.backfill.follow();
        app.fill();
        for (long id = 1; id <= FEWER; id++) {
            if (id == FEWER / 2) {
                app.change(
                        s ->
                                s.withCrew(
                                        new Crew(
                                                true,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                NONE,
                                                Set.of("ben"))));
            }
            TicketRecord whole = histories.next(id).record();
            for (Instant at : instants(whole)) {
                app.tickets.put(histories.shuffled(until(whole, at)));
                app.record(id, 1 + random.nextLong(id));
            }
            if (app.edition(app.settings.current().number()).isBeingFilled()) {
                assertThat(app.steps.step(random.nextInt(2))).isTrue();
            }
        }

        assertThat(app.edition(2).isBeingFilled()).isTrue();
        assertThat(app.store.ids(1)).hasSize(FEWER);
        assertThat(app.store.ids(2)).hasSizeGreaterThan(FEWER / 2);
        assertEqualsRecompute(app, 1);
        assertEqualsRecompute(app, 2);
        app.fill();
        assertThat(app.store.ids(2)).hasSize(FEWER);
        assertEqualsRecompute(app, 2);
    }

    private static void assertEqualsRecompute(App app, int version) {
        var once = new Computation(app.settings.version(version).orElseThrow(), NO_GROUPS);
        for (TicketId id : app.store.ids(app.edition(version).number())) {
            TicketRecord record = app.tickets.of(id, Set.of()).orElseThrow();
            assertThat(app.values(version, id.value()))
                    .contains(once.of(record, java.util.Optional.empty()));
        }
    }

    /** Each event is heard when it happens; now and then somebody joins or leaves the agents. */
    @Test
    void liveEqualsRecomputeWhilePeopleJoinAndLeave() {
        Set<String> members = new HashSet<>();
        Memberships memberships =
                new Memberships(
                        (user, group) -> members.contains(user),
                        new MemoryMembershipLog(),
                        () -> now);
        for (Heard event : inOrder(new RandomTickets(random), 800)) {
            if (random.nextInt(10) == 0) {
                String user = List.of("anna", "ben", "chris", "carlo").get(random.nextInt(4));
                if (!members.remove(user)) {
                    members.add(user);
                }
            }
            now = event.at().plusMillis(random.nextInt(3_000));
            tickets.put(until(event.whole(), event.at()));
            byGroup(memberships, live).record(List.of(event.whole().id()));
            if (random.nextInt(500) == 0) {
                memberships.observe();
            }
        }
        MemoryKpiStore once = new MemoryKpiStore();
        byGroup(memberships, once).record(live.ids(1));

        long answered = 0;
        for (TicketId id : live.ids(1)) {
            TicketKpis recomputed = once.find(1, id).orElseThrow();
            assertThat(live.find(1, id)).contains(recomputed);
            answered += recomputed.all(Credit.Kind.ANSWERED).count();
        }
        assertThat(answered).isBetween(50L, 750L);
    }

    private record Heard(Instant at, TicketRecord whole) {}

    private static List<Heard> inOrder(RandomTickets histories, int count) {
        List<Heard> events = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            TicketRecord whole = histories.next(id).record();
            instants(whole).forEach(at -> events.add(new Heard(at, whole)));
        }
        events.sort(Comparator.comparing(Heard::at));
        return events;
    }

    private RecordTicket byGroup(Memberships memberships, MemoryKpiStore store) {
        Crew group =
                new Crew(
                        false,
                        Set.of("agents"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of("robot"));
        HelpDesk desk = HelpDesk.standard().crew(group);
        return Recorders.of(tickets, MemorySettingsStore.with(desk.settings()), memberships, store);
    }

    /** Some events are recorded at once, some much later, some twice, together with others. */
    private void hear(List<TicketId> heard, TicketId ticket) {
        heard.add(ticket);
        if (random.nextInt(3) == 0) {
            heard.add(ticket);
            Collections.shuffle(heard, random);
            assertThat(recorder.record(heard)).isEmpty();
            heard.clear();
        }
    }

    private static List<Instant> instants(TicketRecord record) {
        List<Instant> instants = new ArrayList<>(List.of(record.created()));
        record.changes().forEach(change -> instants.add(change.at()));
        record.comments().forEach(comment -> instants.add(comment.at()));
        return instants.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    /** The ticket as its source told it at that instant. */
    private static TicketRecord until(TicketRecord whole, Instant at) {
        Predicate<FieldChange> done = change -> !change.at().isAfter(at);
        var fields = new java.util.HashMap<>(whole.fields());
        List<FieldChange> undone = new ArrayList<>(whole.changes());
        undone.removeIf(done);
        Collections.reverse(undone);
        for (FieldChange change : undone) {
            if (change.from() == null) {
                fields.remove(change.field());
            } else {
                fields.put(change.field(), List.of(change.from()));
            }
        }
        return new TicketRecord(
                whole.id(),
                whole.key(),
                whole.project(),
                whole.reporter(),
                whole.creator(),
                whole.created(),
                at,
                whole.changes().stream()
                        .filter(done)
                        .filter(c -> c.field().equals("resolution"))
                        .reduce((first, second) -> second)
                        .filter(c -> c.to() != null)
                        .map(FieldChange::at),
                fields,
                whole.changes().stream().filter(done).toList(),
                whole.comments().stream().filter(c -> !c.at().isAfter(at)).toList());
    }
}
