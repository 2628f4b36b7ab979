package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.Test;

class HealthTest {
    private final App app = App.answering(TenTickets.tickets());

    private Health health() {
        return new ReadHealth(app.marks, app.store, app.settings, () -> 7).read();
    }

    @Test
    void itCountsWhatIsStoredTheNewestFirst() {
        app.change(TenTickets::benIsARobot);
        app.steps.step(4);

        assertThat(health().stored())
                .extracting(one -> one.edition().number())
                .containsExactly(2, 1);
        assertThat(health().stored()).extracting(Health.Stored::tickets).containsExactly(4, 10);
        assertThat(health().versions()).isEqualTo(2);
        assertThat(health().waiting()).isEqualTo(7);
    }

    @Test
    void itTellsHowFarTheAppKeptUpAndWhatFailed() {
        assertThat(health().caughtUpTo()).isEmpty();
        assertThat(health().reconciled()).isEmpty();
        assertThat(health().failures()).isZero();

        app.now = When.at("Mon 12:00");
        app.catchUp.run(app.now);
        app.reconcile.run(app.now);
        app.history.broken().add(3L);
        app.record(3);

        assertThat(health().caughtUpTo()).contains(When.at("Mon 12:00"));
        assertThat(health().reconciled()).map(Reconciliation::at).contains(When.at("Mon 12:00"));
        assertThat(health().failures()).isEqualTo(1);
        assertThat(health().failed())
                .extracting(FailedTicket::ticket)
                .containsExactly(new TicketId(3));
    }

    @Test
    void ofManyFailuresFiftyAreNamed() {
        IntStream.rangeClosed(100, 170)
                .forEach(
                        id -> {
                            app.put(TenTickets.open(id));
                            app.history.broken().add((long) id);
                            app.record(id);
                        });

        assertThat(health().failures()).isEqualTo(71);
        assertThat(health().failed()).hasSize(50);
    }
}
