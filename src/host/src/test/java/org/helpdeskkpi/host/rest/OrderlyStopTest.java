package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.Test;

class OrderlyStopTest {
    @Test
    void aStopInTheMiddleOfTheWorkIsQuietAndTheWorkGoesOnAfterTheStart() throws Exception {
        PrintStream console = System.err;
        var log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (HostFixture host = HostFixture.withDemo()) {
            AppRest rest = new AppRest(host);
            assertThat(rest.send("admin", "POST", "backfill", "").statusCode()).isEqualTo(202);
            host.restart();
            assertThat(progress(rest).path("state").asText()).isEqualTo("running");
            host.restart();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> progress(rest).path("done").asInt() > 0);
            host.restart();
            long start = System.nanoTime();
            host.host().close();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(12));
            assertThat(ourThreads()).isEmpty();
        } finally {
            System.setErr(console);
        }
        String text = log.toString(StandardCharsets.UTF_8);
        assertThat(
                        text.lines()
                                .filter(
                                        line ->
                                                line.contains("ERROR")
                                                        || line.contains("Exception")))
                .isEmpty();
        assertThat(text).doesNotContain("\tat ");
    }

    private static JsonNode progress(AppRest rest) {
        return rest.get("admin", "backfill");
    }

    private static List<String> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("helpdesk-kpi-"))
                .toList();
    }
}
