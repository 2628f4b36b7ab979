package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helpdeskkpi.core.sla.SlaDesk.within;
import static org.helpdeskkpi.core.sla.SlaMetric.FIRST_RESPONSE;
import static org.helpdeskkpi.core.sla.SlaMetric.RESOLUTION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.QueueId;
import org.junit.jupiter.api.Test;

/** Which tickets a target is for, and what it leaves to those below it. */
class TargetTest {
    private static final SlaTarget ALL = within(4, RESOLUTION);
    private static final SlaTarget BILLING = ALL.with(TargetCondition.in(new QueueId("billing")));

    private static SlaTarget when(String field, String... values) {
        return ALL.with(new TargetCondition(Map.of(field, List.of(values))));
    }

    @Test
    void oneForEveryTicketLeavesNothingToAnother() {
        assertThat(ALL.leavesNothingTo(BILLING)).isTrue();
        assertThat(ALL.leavesNothingTo(ALL)).isTrue();
        assertThat(BILLING.leavesNothingTo(ALL)).isFalse();
        assertThat(ALL.leavesNothingTo(within(4, FIRST_RESPONSE))).isFalse();
    }

    @Test
    void oneCoversThoseThatAskForSomeOfItsValues() {
        assertThat(when("priority", "High", "Low").leavesNothingTo(when("priority", "Low")))
                .isTrue();
        assertThat(when("priority", "Low").leavesNothingTo(when("priority", "High", "Low")))
                .isFalse();
        assertThat(when("priority", "Low").leavesNothingTo(when("labels", "Low"))).isFalse();
    }

    @Test
    void oneThatBeginsLaterLeavesWhatWasBefore() {
        SlaTarget first = ALL.validFrom(When.day("Mon"));
        SlaTarget second = ALL.validFrom(When.day("Tue"));

        assertThat(first.leavesNothingTo(second)).isTrue();
        assertThat(first.leavesNothingTo(first)).isTrue();
        assertThat(second.leavesNothingTo(first)).isFalse();
        assertThat(second.leavesNothingTo(ALL)).isFalse();
        assertThat(ALL.leavesNothingTo(second)).isTrue();
    }

    @Test
    void theFieldsOfATicketThatDecideAreThoseThatAreNotTheProductsOwn() {
        var all =
                new TargetCondition(
                        Map.of(
                                "queue", List.of("billing"),
                                "channel", List.of("email"),
                                "priority", List.of("High")));

        assertThat(SlaPolicy.of(ALL.with(all)).fields()).containsExactly("priority");
        assertThat(all.queues()).containsExactly(new QueueId("billing"));
        assertThat(TargetCondition.ALWAYS.queues()).isEmpty();
        assertThat(all.asksForMoreThanQueues()).isTrue();
        assertThat(BILLING.condition().asksForMoreThanQueues()).isFalse();
    }

    @Test
    void theRiskIsAShareOfTheLimit() {
        assertThat(new SlaPolicy(List.of(ALL), 0.5).warning(ALL)).isEqualTo(Duration.ofHours(2));
        assertThat(new SlaPolicy(List.of(ALL), 0).warning(ALL)).isZero();
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatThrownBy(() -> new SlaPolicy(List.of(ALL), wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTargetTakesTime() {
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofHours(-1))) {
            assertThatThrownBy(() -> SlaTarget.of("none", RESOLUTION, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCalendarIsTheOneNamedAndMustBeThere() {
        Calendars calendars = HelpDesk.standard().settings().calendars();
        String name = calendars.standard().name();

        assertThat(new TargetCalendar.Named(name).in(calendars, Optional.empty()))
                .contains(calendars.standard());
        assertThatThrownBy(() -> new TargetCalendar.Named("Nights").in(calendars, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nights");
    }
}
