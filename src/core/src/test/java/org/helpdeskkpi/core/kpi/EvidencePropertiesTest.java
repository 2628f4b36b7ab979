package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomDesks;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.Span;
import org.junit.jupiter.api.Test;

/** The evidence and the calendar alone give every value again. */
class EvidencePropertiesTest {
    private static final int CASES = Seed.cases(12_000);

    private final Random random = Seed.random(this);
    private final RandomTickets tickets = new RandomTickets(random);
    private final RandomDesks desks = new RandomDesks(random);

    private HelpDesk desk(FirstResponseRules.By response, ResolutionRules.By resolution) {
        return desks.next()
                .rules(
                        r ->
                                r.withFirstResponse(r.firstResponse().withBy(response))
                                        .withResolution(r.resolution().withBy(resolution)));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void theFirstResponseTookFromItsStartToWhatCounted() {
        for (int i = 0; i < CASES; i++) {
            HelpDesk desk = desk(one(FirstResponseRules.By.values()), ResolutionRules.By.LAST);
            TicketKpis kpis = desk.kpis(tickets.next(i));
            Optional<Span> again =
                    at(kpis, Metric.FIRST_RESPONSE, Verdict.COUNTED)
                            .map(
                                    end ->
                                            between(
                                                    calendar(desk, kpis, Credit.Kind.ANSWERED),
                                                    start(kpis, Metric.FIRST_RESPONSE),
                                                    end));

            assertThat(span(kpis, Credit.Kind.ANSWERED)).as("%s", kpis).isEqualTo(again);
        }
    }

    @Test
    void theResolutionTookFromItsStartToWhatCountedWithoutItsPauses() {
        for (int i = 0; i < CASES; i++) {
            ResolutionRules.By rule =
                    random.nextBoolean() ? ResolutionRules.By.LAST : ResolutionRules.By.FIRST;
            HelpDesk desk = paused(desk(FirstResponseRules.By.PUBLIC_AGENT_REPLY, rule));
            TicketKpis kpis = desk.kpis(tickets.next(i));
            boolean counted = at(kpis, Metric.RESOLUTION, Verdict.COUNTED).isPresent();

            assertThat(span(kpis, Credit.Kind.RESOLVED).isPresent()).isEqualTo(counted);
            if (counted) {
                assertThat(span(kpis, Credit.Kind.RESOLVED))
                        .as("%s", kpis)
                        .contains(again(desk, kpis, false));
            }
        }
    }

    @Test
    void openTimeIsTheSumOfTheStretchesThatTheEvidenceTellsOf() {
        HelpDesk desk =
                paused(
                        desk(
                                FirstResponseRules.By.PUBLIC_AGENT_REPLY,
                                ResolutionRules.By.OPEN_TIME));
        for (int i = 0; i < CASES; i++) {
            TicketKpis kpis = desk.kpis(tickets.next(i));

            span(kpis, Credit.Kind.RESOLVED)
                    .ifPresent(
                            span ->
                                    assertThat(span)
                                            .as("%s", kpis)
                                            .isEqualTo(again(desk, kpis, true)));
        }
    }

    private HelpDesk paused(HelpDesk desk) {
        return random.nextBoolean()
                ? desk
                : desk.rules(
                        r -> r.withResolution(r.resolution().withPausedIn("Waiting", "On hold")));
    }

    /** The value from the evidence alone, going from event to event. */
    private static Span again(HelpDesk desk, TicketKpis kpis, boolean openTime) {
        BusinessCalendar calendar = calendar(desk, kpis, Credit.Kind.RESOLVED);
        Instant at = start(kpis, Metric.RESOLUTION);
        Span sum = between(calendar, at, at);
        boolean paused = false;
        boolean open = true;
        for (Evidence evidence : of(kpis, Metric.RESOLUTION)) {
            Instant from = !paused && (open || !openTime) ? at : evidence.at();
            sum = sum.plus(between(calendar, from, evidence.at()));
            at = evidence.at();
            switch (evidence.verdict()) {
                case COUNTED -> {
                    return sum;
                }
                case PAUSED -> paused = true;
                case RESUMED -> paused = false;
                case REOPENED_LATER -> open = false;
                case REOPENING -> open = true;
                default -> {}
            }
        }
        throw new AssertionError("nothing counted: " + kpis);
    }

    @Test
    void firstContactWasMadeExactlyWhereNothingUndidIt() {
        for (int i = 0; i < CASES; i++) {
            TicketKpis kpis = desks.next().kpis(tickets.next(i));
            Optional<Boolean> met =
                    kpis.first(Credit.Kind.RESOLVED)
                            .flatMap(Credit::firstContact)
                            .map(FirstContact::met);

            assertThat(at(kpis, Metric.FIRST_CONTACT, Verdict.COUNTED).isPresent())
                    .as("%s", kpis)
                    .isEqualTo(met.equals(Optional.of(true)));
            assertThat(at(kpis, Metric.FIRST_CONTACT, Verdict.UNDID).isPresent())
                    .as("%s", kpis)
                    .isEqualTo(met.equals(Optional.of(false)));
        }
    }

    /** That of the queue in which it happened. */
    private static BusinessCalendar calendar(HelpDesk desk, TicketKpis kpis, Credit.Kind kind) {
        return desk.settings().calendars().of(kpis.first(kind).flatMap(Credit::queue));
    }

    private static Span between(BusinessCalendar calendar, Instant start, Instant end) {
        return Span.between(calendar, start, end);
    }

    private static Optional<Span> span(TicketKpis kpis, Credit.Kind kind) {
        return kpis.first(kind).flatMap(Credit::span);
    }

    private static Instant start(TicketKpis kpis, Metric metric) {
        return at(kpis, metric, Verdict.STARTED).orElseThrow();
    }

    private static Optional<Instant> at(TicketKpis kpis, Metric metric, Verdict verdict) {
        return of(kpis, metric).stream()
                .filter(e -> e.verdict() == verdict)
                .map(Evidence::at)
                .findFirst();
    }

    private static List<Evidence> of(TicketKpis kpis, Metric metric) {
        return kpis.evidence().stream().filter(e -> e.metric() == metric).toList();
    }

    @Test
    void theStretchesAndPausesThatTheEvidenceTellsOfAddUpToTheResolution() {
        long paused = 0;
        for (int i = 0; i < CASES; i++) {
            ResolutionRules.By rule = one(ResolutionRules.By.values());
            String status = random.nextBoolean() ? "Resolved" : "Open";
            HelpDesk desk =
                    desk(FirstResponseRules.By.PUBLIC_AGENT_REPLY, rule)
                            .rules(r -> r.withResolution(r.resolution().withPausedIn(status)));
            TicketKpis kpis = desk.kpis(tickets.next(i));
            Optional<Span> value = span(kpis, Credit.Kind.RESOLVED);
            if (value.isPresent()) {
                Stretches stretches = Stretches.ofResolution(kpis, rule);
                Span again = stretches.span(calendar(desk, kpis, Credit.Kind.RESOLVED));
                assertThat(again.elapsed()).as("%s", kpis).isEqualTo(value.get().elapsed());
                assertThat(again.business()).as("%s", kpis).isEqualTo(value.get().business());
                paused += stretches.paused().size();
            }
        }
        assertThat(paused).isGreaterThan(CASES / 10);
    }
}
