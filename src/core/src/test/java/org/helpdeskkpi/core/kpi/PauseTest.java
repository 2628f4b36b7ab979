package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.time.Span;
import org.junit.jupiter.api.Test;

/** Statuses in which no resolution time passes. */
class PauseTest {
    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .rules(r -> r.withResolution(r.resolution().withPausedIn("Waiting", "Held")));

    private static Span span(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket).first(Credit.Kind.RESOLVED).flatMap(Credit::span).orElseThrow();
    }

    private static Duration elapsed(TicketBuilder ticket) {
        return span(DESK, ticket).elapsed();
    }

    private static TicketBuilder waited() {
        return ticket().status("anna", "Waiting", "Mon 10:00")
                .status("carla", "Open", "Tue 10:00")
                .resolve("anna", "Tue 12:00");
    }

    @Test
    void noTimePassesInThemElapsedOrBusiness() {
        assertThat(elapsed(waited())).isEqualTo(Duration.ofHours(3));
        assertThat(span(DESK, waited()).business()).contains(Duration.ofHours(3));
        assertThat(span(HelpDesk.standard(), waited()).elapsed()).isEqualTo(Duration.ofHours(27));
    }

    /** Elsewhere a day on hold takes a working day off, the night and the weekend with it. */
    @Test
    void aPauseOverTheWeekendTakesOffItsOpeningHoursOnly() {
        var ticket =
                ticket().status("anna", "Waiting", "Fri 16:00")
                        .status("carla", "Open", "Mon+1 10:00")
                        .resolve("anna", "Mon+1 12:00");

        assertThat(span(DESK, ticket).business())
                .contains(Duration.ofHours(4 * 8 + 7).plusHours(2));
    }

    @Test
    void onePauseAfterAnotherIsOneAndATicketMayBeginInOne() {
        var ticket =
                ticket().with("status", "Held")
                        .status("anna", "Waiting", "Mon 10:00")
                        .status("anna", "Open", "Mon 11:00")
                        .resolve("anna", "Mon 12:00");

        assertThat(elapsed(ticket)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aResolutionOutOfAPauseEndsIt() {
        assertThat(
                        elapsed(
                                ticket().status("anna", "Waiting", "Mon 10:00")
                                        .resolve("anna", "Fri 10:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void itEndsOutsideHoursByTheInstantOfItsEnd() {
        var ticket = ticket().status("anna", "Waiting", "Mon 10:00").resolve("anna", "Mon 22:00");

        assertThat(span(DESK, ticket).outsideHours()).isTrue();
    }

    @Test
    void pausesAreTakenOffOpenTimeTooAndOnceOnly() {
        HelpDesk open = DESK.rules(r -> r.withResolution(r.resolution().withBy(By.OPEN_TIME)));
        var ticket =
                ticket().status("anna", "Waiting", "Mon 10:00")
                        .resolve("anna", "Mon 12:00")
                        .status("anna", "Waiting", "Mon 13:00")
                        .reopen("carla", "Mon 14:00")
                        .resolve("anna", "Mon 15:00");

        assertThat(span(open, ticket).elapsed()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theEvidenceTellsEachStretchAndItsStatus() {
        assertThat(DESK.kpis(waited()).evidence())
                .filteredOn(e -> e.metric() == Metric.RESOLUTION)
                .extracting(Evidence::verdict)
                .containsExactly(Verdict.STARTED, Verdict.PAUSED, Verdict.RESUMED, Verdict.COUNTED);
        assertThat(DESK.kpis(waited()).evidence())
                .filteredOn(e -> e.verdict() == Verdict.PAUSED)
                .extracting(Evidence::about)
                .containsExactly(Optional.of("Waiting"));
    }
}
