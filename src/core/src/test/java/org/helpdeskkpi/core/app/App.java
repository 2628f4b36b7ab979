package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemoryMarks;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;

/** One node of the app over memory; {@link #otherNode} shares what nodes share. */
final class App {
    static final Settings FIRST = HelpDesk.standard().settings();

    final MemoryTickets tickets;
    final BrokenTickets history;
    final MemoryKpiStore store;
    final MemorySettingsStore settings;
    final MemoryMarks marks;
    final RecordTicket recorder;
    final Reconcile reconcile;
    final Backfill backfill;
    final BackfillSteps steps;
    final CatchUp catchUp;
    final FindEdition editions;

    /** What was to be done in the background and is not yet. */
    final List<Runnable> background = new ArrayList<>();

    Instant now = When.at("Mon 09:00");
    private final InstantSource clock = () -> now = now.plusSeconds(1);

    App() {
        this(
                new MemoryTickets(),
                new MemoryKpiStore(),
                MemorySettingsStore.with(FIRST),
                new MemoryMarks());
    }

    private App(
            MemoryTickets tickets,
            MemoryKpiStore store,
            MemorySettingsStore settings,
            MemoryMarks marks) {
        this.tickets = tickets;
        this.history = new BrokenTickets(tickets);
        this.store = store;
        this.settings = settings;
        this.marks = marks;
        var computations = new Computations(settings, Recorders.NO_GROUPS);
        TicketHistory from = history;
        recorder = new RecordTicket(from, computations, store, marks, clock);
        reconcile = new Reconcile(from, computations, store, marks, recorder);
        backfill = new Backfill(settings, reconcile, marks, clock);
        steps = new BackfillSteps(reconcile, recorder, store, marks, clock);
        catchUp = new CatchUp(from, recorder, marks);
        editions = new FindEdition(settings, marks, new LoadedEditions(store, background::add));
    }

    /** With the first edition whole. */
    static App answering(TicketBuilder... tickets) {
        App app = new App();
        List.of(tickets).forEach(app::put);
        app.backfill.follow();
        app.fill();
        return app;
    }

    App otherNode() {
        return new App(tickets, store, settings, marks);
    }

    void put(TicketBuilder ticket) {
        tickets.put(ticket.record());
    }

    void put(TicketBuilder ticket, long id) {
        put(ticket.id(id));
    }

    /** A ticket changes and its event is heard. */
    void hear(TicketBuilder ticket) {
        put(ticket);
        record(ticket.record().id().value());
    }

    List<String> record(long... ids) {
        List<TicketId> some = new ArrayList<>();
        for (long id : ids) {
            some.add(new TicketId(id));
        }
        return recorder.record(some);
    }

    /** Saves changed settings and has the app follow. */
    SettingsVersion change(UnaryOperator<Settings> change) {
        SettingsVersion current = settings.current();
        SettingsVersion saved =
                new EditSettings(settings)
                        .replace(
                                current.number(),
                                change.apply(current.settings()),
                                "",
                                "admin",
                                now)
                        .orElseThrow();
        backfill.follow();
        return saved;
    }

    /** Lets the backfill run until it has nothing more to do. */
    void fill() {
        while (steps.step(4)) {}
    }

    void drop() {
        while (steps.drop(4)) {}
    }

    void doInBackground() {
        List<Runnable> work = List.copyOf(background);
        background.clear();
        work.forEach(Runnable::run);
    }

    BackfillMark mark() {
        return backfill.progress().orElseThrow();
    }

    /** The edition of a version that was begun last. */
    Edition edition(int version) {
        return marks.editions().all().stream()
                .filter(edition -> edition.version() == version)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Optional<TicketKpis> values(int version, long ticket) {
        return store.find(edition(version).number(), new TicketId(ticket));
    }
}
