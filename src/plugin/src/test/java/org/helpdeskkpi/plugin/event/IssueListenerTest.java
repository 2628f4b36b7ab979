package org.helpdeskkpi.plugin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssueListenerTest {
    private final ConcurrentLinkedQueue<TicketId> recorded = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean reconciled = new AtomicBoolean();
    private final TouchedTickets touched = new TouchedTickets(this::record);
    private final IssueListener listener = new IssueListener(touched, () -> reconciled.set(true));

    private List<String> record(Collection<TicketId> tickets) {
        recorded.addAll(tickets);
        return List.of("one failed");
    }

    @AfterEach
    void stop() {
        touched.stop(Duration.ofSeconds(5));
    }

    private static MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    @Test
    void everyEventOfATicketHasItRecorded() {
        listener.heard(new IssueEvent(issue(1), Map.of(), null, EventType.ISSUE_GENERICEVENT_ID));
        IssueChangedEvent changed = mock(IssueChangedEvent.class);
        MutableIssue second = issue(2);
        when(changed.getIssue()).thenReturn(second);
        when(changed.getComment()).thenReturn(Optional.empty());
        listener.heard(changed);
        await().untilAsserted(
                        () -> assertThat(recorded).contains(new TicketId(1), new TicketId(2)));
    }

    @Test
    void aTicketIsLookedAtAfterItsDeletionIsThrough() {
        listener.heard(new IssuePreDeleteEvent(issue(3), null));
        await().untilAsserted(() -> assertThat(recorded).contains(new TicketId(3)));
    }

    @Test
    void aDeletedProjectsTicketsAreReconciled() {
        Project project = mock(Project.class);
        listener.heard(new ProjectDeletedEvent(null, project));
        await().untilTrue(reconciled);
    }

    @Test
    void whateverGoesWrongNeverReachesJirasThread() {
        MutableIssue broken = mock(MutableIssue.class);
        when(broken.getId()).thenThrow(new NoClassDefFoundError("gone"));
        assertThatCode(
                        () -> {
                            listener.heard(new IssueEvent(broken, Map.of(), null, 1L));
                            listener.heard(new IssueEvent(null, Map.of(), null, 1L));
                            listener.heard(mock(IssueChangedEvent.class));
                            listener.heard(new IssuePreDeleteEvent(broken, null));
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void afterTheStopNothingIsThrownEither() {
        touched.stop(Duration.ofSeconds(5));
        assertThatCode(
                        () -> {
                            listener.heard(new IssueEvent(issue(1), Map.of(), null, 1L));
                            listener.heard(new IssuePreDeleteEvent(issue(1), null));
                            listener.heard(new ProjectDeletedEvent(null, mock(Project.class)));
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void jiraFindsEachMethodByItsAnnotation() {
        assertThat(
                        Stream.of(IssueListener.class.getDeclaredMethods())
                                .filter(m -> m.isAnnotationPresent(EventListener.class))
                                .map(m -> m.getParameterTypes()[0].getSimpleName()))
                .containsExactlyInAnyOrder(
                        "IssueEvent",
                        "IssueChangedEvent",
                        "IssuePreDeleteEvent",
                        "ProjectDeletedEvent");
    }

    @Test
    void aTicketTouchedWhileItIsRecordedIsRecordedAgainButManyTouchesOnlyOnce() throws Exception {
        CountDownLatch recording = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ConcurrentLinkedQueue<TicketId> seen = new ConcurrentLinkedQueue<>();
        TouchedTickets slow =
                new TouchedTickets(
                        tickets -> {
                            seen.addAll(tickets);
                            recording.countDown();
                            waitFor(goOn);
                            return List.of();
                        });
        slow.touch(new TicketId(1));
        recording.await();
        for (int i = 0; i < 100; i++) {
            slow.touch(new TicketId(1));
        }
        goOn.countDown();
        slow.stop(Duration.ofSeconds(5));
        assertThat(seen).containsExactly(new TicketId(1), new TicketId(1));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
