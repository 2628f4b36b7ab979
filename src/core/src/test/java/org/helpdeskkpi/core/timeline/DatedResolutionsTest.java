package org.helpdeskkpi.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.timeline.ResolutionHistory.Mark;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.junit.jupiter.api.Test;

/** How a source's own date of resolution and the changes of its statuses are read together. */
class DatedResolutionsTest {
    private static final Set<String> RESOLVED = Set.of("Resolved", "Closed");

    private static ResolutionHistory history(TicketBuilder ticket) {
        TicketRecord record = ticket.record();
        TimelineRules rules =
                new TimelineRules(
                        ResolvedBy.RESOLUTION_DATE,
                        RESOLVED,
                        new EscalationRules(false, List.of(), Set.of(), Map.of(), Set.of()),
                        Optional.empty());
        return ResolutionHistory.of(record, TidyHistory.of(record), rules);
    }

    private static String words(Mark mark) {
        return (mark.resolved() ? "resolved " : "reopened ")
                + mark.at()
                + " "
                + mark.id()
                + " "
                + mark.author();
    }

    private static String resolved(String when, EventId id, String author) {
        return words(new Mark(When.at(when), id, author, true));
    }

    private static String reopened(String when, EventId id, String author) {
        return words(new Mark(When.at(when), id, author, false));
    }

    @Test
    void createdResolvedAndLeftSoWithoutADateIsOnlyUndated() {
        ResolutionHistory history = history(ticket().with("status", "Closed"));

        assertThat(history.undated()).isTrue();
        assertThat(history.createdResolved()).isFalse();
        assertThat(history.marks()).isEmpty();
    }

    @Test
    void createdResolvedAndReopenedKeepsItsFirstResolutionThoughTheLastHasNoDate() {
        ResolutionHistory history =
                history(
                        ticket().with("status", "Closed")
                                .status("anna", "Open", "Mon 10:00")
                                .status("anna", "Closed", "Mon 11:00"));

        assertThat(history.undated()).isTrue();
        assertThat(history.createdResolved()).isTrue();
        assertThat(history.marks())
                .extracting(DatedResolutionsTest::words)
                .containsExactly(reopened("Mon 10:00", EventId.change(1, 0), "anna"));
    }

    @Test
    void openWithoutADateIsNeitherResolvedNorUndated() {
        ResolutionHistory history =
                history(ticket().with("status", "Closed").status("anna", "Open", "Mon 10:00"));

        assertThat(history.undated()).isFalse();
        assertThat(history.createdResolved()).isTrue();
    }

    @Test
    void createdResolvedAndDatedWasResolvedAtItsDateAndNotBefore() {
        ResolutionHistory history =
                history(ticket().with("status", "Closed").resolutionDate("Mon 10:00"));

        assertThat(history.createdResolved()).isFalse();
        assertThat(history.marks())
                .extracting(DatedResolutionsTest::words)
                .containsExactly(resolved("Mon 10:00", EventId.unrecorded(), null));
    }

    @Test
    void theNearestChangeIntoAResolvedStatusMadeTheResolution() {
        TicketBuilder ticket =
                ticket().status("anna", "Resolved", "Mon 10:00")
                        .status("ben", "Open", "Mon 10:30")
                        .status("carla", "Closed", "Mon 12:00");

        assertThat(history(ticket.resolutionDate("Mon 11:50")).marks())
                .extracting(DatedResolutionsTest::words)
                .containsExactly(
                        resolved("Mon 10:00", EventId.change(1, 0), "anna"),
                        reopened("Mon 10:30", EventId.change(2, 0), "ben"),
                        resolved("Mon 11:50", EventId.change(3, 0), "carla"));
        assertThat(history(ticket.resolutionDate("Mon 10:50")).marks())
                .extracting(DatedResolutionsTest::words)
                .contains(resolved("Mon 10:50", EventId.change(1, 0), "anna"));
    }

    @Test
    void aChangeAtTheVeryInstantGoesBeforeTheNearestOneAndAStatusBeforeAll() {
        assertThat(
                        history(
                                        ticket().status("anna", "Resolved", "Mon 10:00")
                                                .change("ben", "Mon 10:30", "queue", "a")
                                                .change("carla", "Mon 10:30", "queue", "b")
                                                .change("dora", "Mon 11:00", "queue", "c")
                                                .resolutionDate("Mon 10:30"))
                                .marks())
                .extracting(DatedResolutionsTest::words)
                .containsExactly(resolved("Mon 10:30", EventId.change(3, 0), "carla"));
        assertThat(
                        history(
                                        ticket().status("anna", "Resolved", "Mon 10:30")
                                                .change("ben", "Mon 10:30", "queue", "a")
                                                .resolutionDate("Mon 10:30"))
                                .marks())
                .extracting(DatedResolutionsTest::words)
                .containsExactly(resolved("Mon 10:30", EventId.change(1, 0), "anna"));
    }

    @Test
    void aResolutionThatStandsAtTheDateIsNotMadeTwice() {
        TicketBuilder ticket =
                ticket().status("anna", "Resolved", "Mon 10:00")
                        .status("ben", "Open", "Mon 11:00")
                        .resolutionDate("Mon 10:00");

        assertThat(history(ticket).marks())
                .extracting(DatedResolutionsTest::words)
                .containsExactly(
                        resolved("Mon 10:00", EventId.change(1, 0), "anna"),
                        reopened("Mon 11:00", EventId.change(2, 0), "ben"));
    }

    /** The date is when it was reopened: a resolution of that instant is made all the same. */
    @Test
    void aReopeningAtTheDateIsNoResolution() {
        TicketBuilder ticket =
                ticket().status("anna", "Resolved", "Mon 10:00")
                        .status("ben", "Open", "Mon 11:00")
                        .resolutionDate("Mon 11:00");

        ResolutionHistory history = history(ticket);

        assertThat(history.marks())
                .extracting(DatedResolutionsTest::words)
                .containsExactly(
                        resolved("Mon 10:00", EventId.change(1, 0), "anna"),
                        reopened("Mon 11:00", EventId.change(2, 0), "ben"),
                        resolved("Mon 11:00", EventId.change(2, 0), "ben"));
        assertThat(history.remarks()).singleElement().asString().contains("although");
    }

    @Test
    void ofAResolutionAfterTheDateTheStatusesTellToo() {
        TicketBuilder ticket =
                ticket().status("anna", "Resolved", "Mon 10:00")
                        .status("ben", "Open", "Mon 11:00")
                        .status("anna", "Closed", "Mon 12:00")
                        .resolutionDate("Mon 10:00");

        assertThat(history(ticket).marks())
                .extracting(DatedResolutionsTest::words)
                .endsWith(resolved("Mon 12:00", EventId.change(3, 0), "anna"));
    }

    @Test
    void aDateBeforeTheCreationIsReadAsMadeRightAtIt() {
        Instant created = When.at("Mon 09:00");

        ResolutionHistory history =
                history(
                        ticket().created("Mon 09:00")
                                .status("anna", "Closed", "Mon 10:00")
                                .resolutionDate("Mon 08:00"));

        assertThat(history.resolvedAt()).contains(created);
        assertThat(history.marks()).extracting(Mark::at).containsExactly(created);
        assertThat(history.remarks()).singleElement().asString().contains("before the creation");
        assertThat(history(ticket().with("status", "Closed").resolutionDate("Mon 09:00")).remarks())
                .isEmpty();
    }
}
