package org.helpdeskkpi.host.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The host is killed under live traffic again and again, on the same data. {@code -Dkill.rounds}
 * and {@code -Dkill.seed} say how often and when.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
    private static final int ACTIONS_A_MINUTE = 6_000;

    /** Less than until the next catch-up: the one at start has to do. */
    private static final Duration AT_START = Duration.ofSeconds(30);

    private static final int TICKETS_LOOKED_AT = 25;
    private static final List<String> GROUPINGS =
            List.of("none", "agent", "queue", "agent,queue", "day");

    @TempDir Path folder;

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random dice = new Random(seed);
    private int actions;

    @Test
    void afterAKillTheFiguresEqualAFreshRecompute() throws Exception {
        killAndCompare(false);
    }

    /** The settings are changed right before, so that a new edition is being filled or about to. */
    @Test
    void killWhileBuildingLosesNothing() throws Exception {
        killAndCompare(true);
    }

    private void killAndCompare(boolean changing) throws Exception {
        System.out.printf("kill.seed %d, kill.rounds %d%n", seed, ROUNDS);
        Path data = Files.createDirectory(folder.resolve("data"));
        for (int round = 1; round <= ROUNDS; round++) {
            killAtWork(data, changing);
            try (HostProcess host = HostProcess.idle(data)) {
                compare("seed " + seed + ", round " + round, host);
            }
        }
    }

    private void killAtWork(Path data, boolean changing) throws Exception {
        try (HostProcess host = HostProcess.busy(data, ACTIONS_A_MINUTE)) {
            var rest = new Rest(host.admin());
            int enough = rest.tickets() + 5 + dice.nextInt(20);
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> rest.tickets() >= enough);
            if (changing) {
                rest.toggleRobot("fay");
            }
            host.killAfter(Duration.ofMillis(dice.nextInt(1_000)));
        }
    }

    private void compare(String round, HostProcess host) throws IOException {
        var rest = new Rest(host.admin());
        await().atMost(AT_START)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> rest.hasCaughtUpTo(host.started()) && rest.hasFollowedTheSettings());
        List<JsonNode> issues = rest.issues();
        tell(round, issues);
        Recompute fresh = Recompute.of(issues, rest.settings(), folder);
        LocalDate from = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        LocalDate to = from.plusDays(4);
        for (String by : GROUPINGS) {
            Map<String, JsonNode> stored = Figures.of(rest.report(by, from, to));
            Map<String, JsonNode> recomputed = Figures.of(fresh.report(by, from, to));
            assertThat(stored.get("total").path("opened").asInt()).isEqualTo(issues.size());
            assertThat(Figures.differences(stored, recomputed)).as(round + ", by " + by).isEmpty();
        }
        Map<String, TicketKpis> tickets = fresh.tickets();
        for (String key : some(tickets)) {
            assertThat(TicketLines.of(rest.ticket(key)))
                    .as(round + ", " + key)
                    .isEqualTo(TicketLines.of(tickets.get(key)));
        }
    }

    private List<String> some(Map<String, TicketKpis> tickets) {
        List<String> keys = new ArrayList<>(tickets.keySet());
        Collections.shuffle(keys, dice);
        return keys.subList(0, Math.min(TICKETS_LOOKED_AT, keys.size()));
    }

    private void tell(String round, List<JsonNode> issues) {
        int now = issues.stream().mapToInt(KillTest::changes).sum();
        System.out.printf(
                "%s: killed after %d changes; %d tickets%n", round, now - actions, issues.size());
        actions = now;
    }

    /** The issue itself, its history and its comments. */
    private static int changes(JsonNode issue) {
        return 1
                + issue.path("changelog").path("histories").size()
                + issue.path("fields").path("comment").path("comments").size();
    }
}
