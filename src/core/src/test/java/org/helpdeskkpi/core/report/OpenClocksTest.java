package org.helpdeskkpi.core.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open clocks are found as reading each clock of each ticket finds them. */
class OpenClocksTest {
    private static final Instant NOW = When.at("Mon+6 12:00");
    private static final HelpDesk DESK = HelpDesk.standard().targets(Targets.ofEveryKind());
    private static final AgentId ANNA = new AgentId("anna");
    private static final int EVERYTHING = 1_000_000;

    private final Random random = Seed.random(this);
    private final List<TicketKpis> tickets = new ArrayList<>();
    private final Facts facts = new Facts();

    @BeforeEach
    void fill() {
        RandomTickets histories = new RandomTickets(random);
        for (long id = 1; tickets.size() < 600; id++) {
            TicketKpis kpis = DESK.kpis(histories.next(id));
            if (!kpis.updated().isAfter(NOW)) {
                tickets.add(kpis);
            }
        }
        facts.put(tickets);
    }

    /** A clock and how it stands by its own reading. */
    private record Read(TicketId ticket, SlaClock clock, SlaReading reading) {
        long due() {
            return reading.due().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
        }
    }

    private List<Read> read(Scope scope) {
        return tickets.stream()
                .flatMap(
                        kpis ->
                                kpis.clocks().stream()
                                        .filter(clock -> !clock.isStopped())
                                        .filter(
                                                clock ->
                                                        scope.holds(clock.agent())
                                                                && scope.holds(clock.standing()))
                                        .flatMap(clock -> read(kpis.ticket(), clock)))
                .toList();
    }

    private static Stream<Read> read(TicketId ticket, SlaClock clock) {
        return clock
                .at(NOW, DESK.settings().calendars())
                .map(reading -> new Read(ticket, clock, reading))
                .stream();
    }

    private OpenClocks find(ClockQuery query) {
        return new Aggregator(facts).clocks(query, NOW);
    }

    private List<OpenClocks.Entry> entries(OpenClocks found) {
        Map<TicketId, List<SlaClock>> clocks =
                tickets.stream().collect(Collectors.toMap(TicketKpis::ticket, TicketKpis::clocks));
        return OpenClocks.entries(found.spots(), clocks);
    }

    private static ClockQuery whole(
            Scope scope,
            Set<SlaMetric> metrics,
            Set<State> states,
            Optional<ListQuery.Reader> reader) {
        return new ClockQuery(scope, metrics, states, reader, new ClockQuery.Page(0, EVERYTHING));
    }

    private static List<Scope> scopes() {
        return List.of(
                Scope.ALL,
                Scope.ALL.withQueues(Set.of(Optional.of(new QueueId("billing")))),
                Scope.ALL.withAgents(Set.of(Optional.of(ANNA), Optional.empty())),
                Scope.ALL.withPriorities(Set.of(Optional.of("High"))));
    }

    @Test
    void theyAreThoseThatReadingEveryClockFinds() {
        for (Scope scope : scopes()) {
            for (SlaMetric metric : SlaMetric.values()) {
                for (State state : List.of(State.RUNNING, State.BREACHED, State.PAUSED)) {
                    compare(scope, metric, state);
                }
            }
        }
    }

    private void compare(Scope scope, SlaMetric metric, State state) {
        List<Read> ofMetric = read(scope).stream().filter(is(metric)).toList();
        List<Read> wanted =
                ofMetric.stream().filter(read -> read.reading().state() == state).toList();
        OpenClocks found = find(whole(scope, Set.of(metric), Set.of(state), Optional.empty()));

        assertThat(entries(found))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream()
                                .map(one -> new OpenClocks.Entry(one.ticket(), "HELP", one.clock()))
                                .toList());
        assertThat(found.total()).isEqualTo(wanted.size());
        assertThat(found.counts())
                .isEqualTo(
                        ofMetric.stream()
                                .collect(groupingBy(r -> r.reading().state(), counting())));
    }

    private static Predicate<Read> is(SlaMetric metric) {
        return read -> read.clock().metric() == metric;
    }

    @Test
    void whatIsDueFirstStandsFirstAndWhatIsNeverDueLast() {
        OpenClocks found = find(whole(Scope.ALL, Set.of(), Set.of(), Optional.empty()));

        List<Long> due =
                entries(found).stream()
                        .flatMap(one -> read(one.ticket(), one.clock()))
                        .map(Read::due)
                        .toList();
        assertThat(due).contains(Long.MAX_VALUE).isSorted().hasSize((int) found.total());
        assertThat(due.stream().filter(at -> at < NOW.toEpochMilli())).isNotEmpty();
    }

    @Test
    void pagesTogetherAreTheWhole() {
        List<OpenClocks.Spot> whole =
                find(whole(Scope.ALL, Set.of(), Set.of(), Optional.empty())).spots();
        int limit = 1 + random.nextInt(40);

        List<OpenClocks.Spot> pages =
                IntStream.rangeClosed(0, whole.size() / limit)
                        .mapToObj(page -> new ClockQuery.Page(page * limit, limit))
                        .map(
                                page ->
                                        new ClockQuery(
                                                Scope.ALL,
                                                Set.of(),
                                                Set.of(),
                                                Optional.empty(),
                                                page))
                        .flatMap(query -> find(query).spots().stream())
                        .toList();
        assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void aReaderIsShownTheirOwnAndNobodysAndTheNumberOfTheOthers() {
        OpenClocks found = find(shownTo(ANNA, "HELP"));
        List<Read> all = read(Scope.ALL);
        long others =
                all.stream()
                        .filter(r -> r.clock().agent().filter(a -> !a.equals(ANNA)).isPresent())
                        .count();

        assertThat(others).isPositive();
        assertThat(found.others()).isEqualTo(others);
        assertThat(found.total()).isEqualTo(all.size());
        assertThat(entries(found))
                .hasSize((int) (all.size() - others))
                .allMatch(one -> one.clock().agent().orElse(ANNA).equals(ANNA));
    }

    @Test
    void whereNobodyIsGuardedAReaderIsShownAll() {
        assertThat(find(shownTo(ANNA, "OTHER")))
                .isEqualTo(find(whole(Scope.ALL, Set.of(), Set.of(), Optional.empty())));
    }

    private static ClockQuery shownTo(AgentId agent, String guarded) {
        var reader = new ListQuery.Reader(agent, Set.of(guarded));
        return whole(Scope.ALL, Set.of(), Set.of(), Optional.of(reader));
    }

    @Test
    void choicesAreWhatTheTicketsOfTheProjectsHaveHad() {
        Choices choices = new Aggregator(facts).choices(Scope.ALL);
        Choices none = new Aggregator(facts).choices(Scope.ALL.withProjects(Set.of("OTHER")));

        Set<AgentId> agents =
                tickets.stream()
                        .flatMap(
                                kpis ->
                                        Stream.concat(
                                                kpis.credits().stream().map(c -> c.agent()),
                                                kpis.clocks().stream().map(SlaClock::agent)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        assertThat(choices.agents()).isEqualTo(agents).contains(ANNA);
        assertThat(choices.queues()).contains(new QueueId("billing"));
        assertThat(choices.priorities()).contains("High");
        assertThat(choices.channels()).contains("email");
        assertThat(none).isEqualTo(new Choices(Set.of(), Set.of(), Set.of(), Set.of()));
    }
}
