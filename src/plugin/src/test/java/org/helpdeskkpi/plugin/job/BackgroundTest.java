package org.helpdeskkpi.plugin.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private final Background background = new Background("test");
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void piecesAreDoneInTheirOrderWhateverBecomesOfThem() throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        background.run(() -> done.add("first"));
        background.run(
                () -> {
                    throw new IllegalStateException("on purpose");
                });
        background.run(() -> done.add("second"));
        background.run(last::countDown);
        last.await();

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void theStopWaitsForWhatRunsAndDropsWhatDoesNot() throws Exception {
        background.run(this::slow);
        background.run(() -> done.add("waiting"));
        begun.await();

        background.stop();
        background.run(() -> done.add("late"));
        goOn.countDown();

        assertThat(background.join(LONG)).isTrue();
        assertThat(done).containsExactly("slow");
    }

    @Test
    void workThatDoesNotEndIsInterruptedAfterAWhile() throws Exception {
        background.run(this::slow);
        begun.await();

        background.stop();

        assertThat(background.join(Duration.ofMillis(50))).isFalse();
        assertThat(background.join(LONG)).isTrue();
        assertThat(done).containsExactly("interrupted");
    }

    private void slow() {
        begun.countDown();
        try {
            goOn.await();
            done.add("slow");
        } catch (InterruptedException e) {
            done.add("interrupted");
        }
    }
}
