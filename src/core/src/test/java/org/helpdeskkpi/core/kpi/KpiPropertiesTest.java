package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.helpdeskkpi.core.kpi.FirstResponseRules.By;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomDesks;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.core.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What holds for every ticket under every choice of definitions, tried on random ones. */
class KpiPropertiesTest {
    private static final int CASES = Seed.cases(8_000);
    private final Random random = Seed.random(this);
    private final RandomTickets tickets = new RandomTickets(random);
    private final RandomDesks desks = new RandomDesks(random);

    private TicketKpis kpis(int id) {
        return desks.next().kpis(tickets.next(id));
    }

    private HelpDesk whereNotesAreNoResponse() {
        HelpDesk desk = desks.next();
        return desk.settings().kpis().firstResponse().by() == By.ANY_COMMENT_BUT_REPORTERS
                ? whereNotesAreNoResponse()
                : desk;
    }

    @Test
    void anInternalNoteChangesNoKpi() {
        for (int i = 0; i < CASES; i++) {
            HelpDesk desk = whereNotesAreNoResponse();
            TicketBuilder ticket = tickets.next(i);
            TicketKpis before = desk.kpis(ticket);
            ticket.comment(
                    new CommentRecord(
                            9_999,
                            random.nextBoolean() ? "anna" : "robot",
                            When.at("Mon+1 09:00").plusSeconds(random.nextInt(86_400 * 90)),
                            true));

            TicketKpis after = desk.kpis(ticket);

            assertThat(after.credits()).isEqualTo(before.credits());
            assertThat(after.clocks()).isEqualTo(before.clocks());
            assertThat(after.unresolved()).isEqualTo(before.unresolved());
            assertThat(after.unanswered().isEmpty()).isEqualTo(before.unanswered().isEmpty());
        }
    }

    @Test
    void theOrderInWhichEqualInstantsAreToldDoesNotMatter() {
        for (int i = 0; i < CASES; i++) {
            HelpDesk desk = desks.next();
            TicketRecord record = tickets.next(i).record();

            assertThat(desk.kpis(tickets.shuffled(record))).isEqualTo(desk.kpis(record));
        }
    }

    @Test
    void thereIsEitherAValueOrAReasonWhyNot() {
        for (int i = 0; i < CASES; i++) {
            TicketKpis kpis = kpis(i);

            if (kpis.excluded().isPresent()) {
                assertThat(kpis.credits()).isEmpty();
                continue;
            }
            assertThat(kpis.all(Credit.Kind.RECEIVED)).hasSize(1);
            assertThat(kpis.first(Credit.Kind.ANSWERED).isPresent())
                    .isEqualTo(kpis.unanswered().isEmpty());
            assertThat(kpis.first(Credit.Kind.RESOLVED).isPresent())
                    .isEqualTo(kpis.unresolved().isEmpty());
            assertThat(kpis.all(Credit.Kind.ANSWERED)).hasSizeLessThan(2);
            assertThat(kpis.all(Credit.Kind.RESOLVED)).hasSizeLessThan(2);
        }
    }

    @Test
    void everyValueHasTheEvidenceThatMadeIt() {
        for (int i = 0; i < CASES; i++) {
            TicketKpis kpis = kpis(i);

            assertThat(counted(kpis, Metric.FIRST_RESPONSE))
                    .isEqualTo(
                            kpis.all(Credit.Kind.ANSWERED).map(c -> c.event().toString()).toList());
            assertThat(counted(kpis, Metric.RESOLUTION))
                    .isEqualTo(
                            kpis.all(Credit.Kind.RESOLVED).map(c -> c.event().toString()).toList());
            assertThat(counted(kpis, Metric.ESCALATION))
                    .isEqualTo(
                            kpis.all(Credit.Kind.ESCALATED)
                                    .map(c -> c.event().toString())
                                    .toList());
        }
    }

    private static List<String> counted(TicketKpis kpis, Metric metric) {
        return kpis.evidence().stream()
                .filter(e -> e.metric() == metric && e.counted())
                .map(e -> e.event().toString())
                .toList();
    }

    @Test
    void whoeverIsCreditedHandledTheTicketAtThatTimeOrBefore() {
        for (int i = 0; i < CASES; i++) {
            TicketKpis kpis = kpis(i);
            for (Credit credit : kpis.credits()) {
                if (credit.kind() == Credit.Kind.RECEIVED) {
                    continue;
                }
                assertThat(kpis.all(Credit.Kind.HANDLED))
                        .as("%s of %s", credit, kpis)
                        .anyMatch(
                                handled ->
                                        handled.agent().equals(credit.agent())
                                                && handled.standing().equals(credit.standing())
                                                && !handled.at().isAfter(credit.at()));
            }
        }
    }

    @Test
    void eventsAreInOrderAndResolutionsAndReopeningsTakeTurns() {
        for (int i = 0; i < CASES; i++) {
            Timeline timeline = desks.next().timeline(tickets.next(i));
            List<TicketEvent> events = timeline.events().toList();
            boolean resolved = false;
            for (int e = 1; e < events.size(); e++) {
                TicketEvent event = events.get(e);
                assertThat(event.at()).isAfterOrEqualTo(events.get(e - 1).at());
                if (event instanceof TicketEvent.Resolved
                        || event instanceof TicketEvent.Reopened) {
                    assertThat(event instanceof TicketEvent.Resolved).isNotEqualTo(resolved);
                    resolved = !resolved;
                }
            }
        }
    }

    @Test
    void aDeskThatIsAlwaysOpenHasBusinessTimesEqualToElapsedTimes() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, DayHours.ALL_DAY);
        }
        HelpDesk always =
                HelpDesk.standard()
                        .calendar(
                                BusinessCalendar.weekly(
                                        "always", ZoneId.of("America/New_York"), week));
        List<Duration> checked = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            for (Credit credit : always.kpis(tickets.next(i)).credits()) {
                credit.span()
                        .ifPresent(
                                span -> {
                                    assertThat(span.business()).contains(span.elapsed());
                                    assertThat(span.outsideHours()).isFalse();
                                    checked.add(span.elapsed());
                                });
            }
        }
        assertThat(checked).isNotEmpty();
    }
}
