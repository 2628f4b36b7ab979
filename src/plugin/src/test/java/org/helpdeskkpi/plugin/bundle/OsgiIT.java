package org.helpdeskkpi.plugin.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.store.TestDatabase;
import org.helpdeskkpi.plugin.wiring.MockedJira;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

class OsgiIT {
    private TestDatabase database;
    private MockedJira jira;
    private EventPublisher events;
    private SchedulerService scheduler;
    private Felix felix;
    private Bundle app;

    @BeforeEach
    void start(@TempDir Path folder) throws BundleException, IOException {
        database = TestDatabase.in(folder);
        jira = new MockedJira(database.ao());
        events = jira.get(EventPublisher.class);
        scheduler = jira.get(SchedulerService.class);
        felix = new Felix(folder.resolve("bundles"), AppJar.keptImports());
        app = felix.install(AppJar.PATH);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        felix.stop();
        database.close();
    }

    @Test
    void theBeansStartOnceJirasServicesAreThereAndStopWithTheBundle()
            throws BundleException, SchedulerServiceException {
        app.start();
        assertThat(hasContext()).isFalse();
        verify(events, never()).register(any());

        jira.services().forEach(felix::register);
        await().atMost(Duration.ofSeconds(60)).until(this::hasContext);
        verify(events, atLeastOnce()).register(any());
        verify(scheduler, atLeastOnce()).registerJobRunner(any(), any());
        verify(scheduler, atLeastOnce()).scheduleJob(any(), any());
        verify(events, never()).unregister(any());

        app.stop();
        verify(events, atLeastOnce()).unregister(any());
        verify(scheduler, atLeastOnce()).unregisterJobRunner(any());
        assertThat(hasContext()).isFalse();
    }

    @Test
    void everyClassThatIsNamedInTheJarIsFound() throws Exception {
        app.start();
        ClassLoader loader = app.adapt(BundleWiring.class).getClassLoader();
        for (String name : AppJar.namesInClasses()) {
            assertThat(loader.loadClass(name)).as(name).isNotNull();
        }
    }

    private boolean hasContext() {
        ServiceReference<?>[] published = app.getRegisteredServices();
        return published != null
                && Stream.of(published)
                        .flatMap(
                                service -> Stream.of((String[]) service.getProperty("objectClass")))
                        .anyMatch("org.springframework.context.ApplicationContext"::equals);
    }
}
