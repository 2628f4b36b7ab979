package org.helpdeskkpi.plugin.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import java.nio.file.Path;
import org.helpdeskkpi.plugin.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

/** Jira 11 carries Spring 6; the OSGi test has to run on Spring 5. */
class Spring6Test {
    private TestDatabase database;
    private MockedJira jira;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = TestDatabase.in(folder);
        jira = new MockedJira(database.ao());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theAppStartsWithTheContextAndStopsWithIt() {
        EventPublisher events = jira.get(EventPublisher.class);
        SchedulerService scheduler = jira.get(SchedulerService.class);
        try (GenericApplicationContext context = SpringContext.start(jira)) {
            assertThat(context.getBean(HelpdeskKpi.class)).isNotNull();
            verify(events, atLeastOnce()).register(any());
            verify(scheduler, atLeastOnce()).registerJobRunner(any(), any());
            verify(events, never()).unregister(any());
        }
        verify(events, atLeastOnce()).unregister(any());
        verify(scheduler, atLeastOnce()).unregisterJobRunner(any());
    }

    @Test
    void everyBeanOfTheFileIsMade() throws Exception {
        try (GenericApplicationContext context = SpringContext.start(jira)) {
            assertThat(new SpringFile().madeBy("helpdeskKpi"))
                    .isNotEmpty()
                    .allSatisfy(
                            bean ->
                                    assertThat(context.getBean(bean.getAttribute("id")))
                                            .isNotNull());
        }
    }
}
