package org.helpdeskkpi.plugin.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterTaskTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void theLockIsFree() {
        when(locks.getLockForName("helpdesk-kpi-work")).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
    }

    private ClusterTask task(Supplier<List<String>> work) {
        return new ClusterTask("work", locks, work);
    }

    private ClusterTask counting() {
        return task(
                () -> {
                    runs.incrementAndGet();
                    return List.of();
                });
    }

    @Test
    void theWorkIsDoneUnderTheLock() {
        counting().run();

        assertThat(runs).hasValue(1);
        verify(lock).unlock();
    }

    @Test
    void aSecondNodeDoesNothingWhileTheFirstIsAtIt() {
        when(lock.tryLock()).thenReturn(false);

        counting().run();

        assertThat(runs).hasValue(0);
        verify(lock, never()).unlock();
    }

    @Test
    void whatFailsGivesTheLockBackAndIsTriedAgain() {
        ClusterTask failing =
                task(
                        () -> {
                            runs.incrementAndGet();
                            throw new IllegalStateException("the database is away");
                        });

        assertThatCode(failing::run).doesNotThrowAnyException();
        failing.run();

        assertThat(runs).hasValue(2);
        verify(lock, org.mockito.Mockito.times(2)).unlock();
    }

    @Test
    void withoutALockServiceNothingGetsOut() {
        when(locks.getLockForName("helpdesk-kpi-work")).thenThrow(new NoClassDefFoundError("gone"));

        assertThatCode(counting()::run).doesNotThrowAnyException();
        assertThat(runs).hasValue(0);
    }

    @Test
    void onceStoppedItDoesNotRunAgain() {
        ClusterTask task = counting();
        task.stop();
        task.run();

        assertThat(task.join(LONG)).isTrue();
        task.run();
        assertThat(runs).hasValue(0);
    }

    @Test
    void joiningWaitsForARunOnAnotherThread() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ClusterTask slow =
                task(
                        () -> {
                            begun.countDown();
                            waitFor(goOn);
                            runs.incrementAndGet();
                            throw new CancellationException("the app stops");
                        });
        Thread thread = new Thread(slow::run);
        thread.start();
        begun.await();
        slow.stop();

        assertThat(slow.join(Duration.ofMillis(50))).isFalse();
        goOn.countDown();
        assertThat(slow.join(LONG)).isTrue();
        assertThat(runs).hasValue(1);
        await().until(() -> !thread.isAlive());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
