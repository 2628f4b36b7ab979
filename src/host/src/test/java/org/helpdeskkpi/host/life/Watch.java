package org.helpdeskkpi.host.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.host.Host;

/** Holds the dashboard to what the app promises about its delay. */
final class Watch {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PROMISE = Duration.ofSeconds(2);
    private final Host host;
    private final Board board;
    private long slowest;

    Watch(Host host, Board board) {
        this.host = host;
        this.board = board;
    }

    long slowest() {
        return slowest;
    }

    /**
     * Waits until the dashboard is right, with the ticket's last change taken in; from Jira's
     * answer to whoever made the change until then it may take as long as is promised.
     */
    void until(Program actor, String ticket, Runnable right) throws IOException {
        Instant updated = actor.date(ticket, "updated");
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .pollInSameThread()
                .untilAsserted(() -> assertThat(known(ticket)).isAfterOrEqualTo(updated));
        long stored = actor.millisSinceChange();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .pollInSameThread()
                .untilAsserted(
                        () -> {
                            board.refresh();
                            right.run();
                        });
        long shown = actor.millisSinceChange();
        slowest = Math.max(slowest, shown);
        System.out.println("Stored after " + stored + " ms, shown after " + shown + " ms");
        board.picture(ticket + "-" + System.currentTimeMillis());
        assertThat(Duration.ofMillis(shown)).isLessThanOrEqualTo(PROMISE);
    }

    /** The state of the ticket that its figures come from. */
    private Instant known(String ticket) {
        long id = host.jira().site().issues().find(ticket).orElseThrow().id();
        return host.app()
                .store()
                .find(host.app().editions().answering().number(), new TicketId(id))
                .map(kpis -> kpis.updated())
                .orElse(Instant.MIN);
    }
}
