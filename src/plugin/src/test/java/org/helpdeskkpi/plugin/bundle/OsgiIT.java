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
import com.atlassian.scheduler.config.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.store.TestDatabase;
import org.helpdeskkpi.plugin.wiring.MockedJira;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
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
        ArgumentCaptor<JobId> jobs = ArgumentCaptor.forClass(JobId.class);
        verify(scheduler, atLeastOnce()).scheduleJob(jobs.capture(), any());
        assertThat(jobs.getAllValues())
                .extracting(JobId::toString)
                .containsExactlyInAnyOrder(
                        "helpdesk-kpi-catch-up",
                        "helpdesk-kpi-reconcile",
                        "helpdesk-kpi-keep-in-memory");
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

    @Test
    void publicHolidaysAreKnownInsideTheBundle() throws Exception {
        assertThat(inBundle(() -> daysOf("de", "by")))
                .containsEntry(LocalDate.parse("2026-01-06"), "Epiphany")
                .containsKey(LocalDate.parse("2026-12-25"));
        assertThat(inBundle(() -> daysOf("de", "be")))
                .containsKey(LocalDate.parse("2026-12-25"))
                .doesNotContainKey(LocalDate.parse("2026-01-06"));
    }

    @Test
    void aCalendarFileIsReadInsideTheBundle() throws Exception {
        Object content = inBundle(() -> read(office()));
        assertThat((List<?>) of(content, "problems")).isEmpty();
        assertThat(((Map<?, ?>) of(content, "closed")).keySet().stream().map(Object::toString))
                .contains("2026-06-29", "2026-06-30", "2026-07-01", "2036-12-25")
                .doesNotContain("2026-07-02");
        assertThat((List<?>) of(content, "skipped")).isNotEmpty();
    }

    /** On a thread as Jira's are, whose class loader knows nothing of the bundle. */
    private <T> T inBundle(Callable<T> work) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return work.call();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Map<Object, Object> daysOf(String country, String region)
            throws ReflectiveOperationException {
        Object place =
                type("core.time.HolidayPlace")
                        .getConstructor(String.class, Optional.class)
                        .newInstance(country, Optional.of(region));
        Object holidays = type("plugin.calendar.JollydayHolidays").getConstructor().newInstance();
        Method days =
                holidays.getClass()
                        .getMethod("days", place.getClass(), Year.class, Year.class, Locale.class);
        Object found = days.invoke(holidays, place, Year.of(2026), Year.of(2026), Locale.ENGLISH);
        return new HashMap<>((Map<?, ?>) ((Optional<?>) found).orElseThrow());
    }

    private Object read(String file) throws ReflectiveOperationException {
        Object files =
                type("plugin.calendar.IcsFiles")
                        .getConstructor(InstantSource.class)
                        .newInstance(InstantSource.fixed(Instant.parse("2026-06-15T12:00:00Z")));
        return files.getClass()
                .getMethod("read", String.class, ZoneId.class)
                .invoke(files, file, ZoneId.of("Europe/Berlin"));
    }

    private static Object of(Object value, String name) throws ReflectiveOperationException {
        return value.getClass().getMethod(name).invoke(value);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return app.loadClass("org.helpdeskkpi." + name);
    }

    private static String office() throws IOException {
        try (InputStream in = OsgiIT.class.getResourceAsStream("/calendar/office.ics")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
