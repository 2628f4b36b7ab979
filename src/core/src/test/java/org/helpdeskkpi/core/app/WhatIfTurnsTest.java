package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import org.helpdeskkpi.core.app.WhatIf.Progress;
import org.helpdeskkpi.core.app.WhatIf.State;
import org.junit.jupiter.api.Test;

/** Who may ask a what-if when, and what becomes of questions and answers. */
class WhatIfTurnsTest {
    private final WhatIfDesk desk = new WhatIfDesk();

    @Test
    void oneAtATimeForAUserAndOneAfterTheOtherForAll() {
        String first = desk.asked("lead");
        String second = desk.asked("admin");
        assertThat(desk.ask("lead")).isEmpty();
        assertThat(desk.progress("admin", second).state()).isEqualTo(State.WAITING);

        desk.whatIfs.work();

        assertThat(desk.progress("lead", first)).isEqualTo(new Progress(State.FINISHED, 2, 2));
        assertThat(desk.progress("admin", second).state()).isEqualTo(State.FINISHED);
        assertThat(desk.ask("lead")).isPresent();
    }

    @Test
    void nobodySeesOrStopsAnothersQuestion() {
        String id = desk.asked("lead");

        assertThat(desk.whatIfs.find("admin", id)).isEmpty();
        assertThat(desk.whatIfs.stop("admin", id)).isEmpty();
        assertThat(desk.progress("lead", id).state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatIsStoppedIsNotAnsweredAndMayBeAskedAgain() {
        String id = desk.asked("lead");
        assertThat(desk.whatIfs.stop("lead", id))
                .map(outcome -> outcome.progress().state())
                .contains(State.STOPPED);

        desk.whatIfs.work();

        assertThat(desk.progress("lead", id)).isEqualTo(new Progress(State.STOPPED, 0, 0));
        assertThat(desk.ask("lead")).isPresent();
    }

    @Test
    void aStopOnTheWayHolds() {
        desk.tickets.put(ticket().id(3).created("Wed 09:00").record());
        desk.record();
        String[] id = new String[1];
        desk.whatIfs = desk.over(desk.reading(() -> desk.whatIfs.stop("lead", id[0])));
        id[0] = desk.asked("lead");

        desk.whatIfs.work();

        assertThat(desk.progress("lead", id[0]).state()).isEqualTo(State.STOPPED);
        assertThat(desk.whatIfs.find("lead", id[0]).orElseThrow().answer()).isEmpty();
    }

    @Test
    void aFailureIsToldAndKeepsNobodyElseWaiting() {
        desk.whatIfs =
                new WhatIfs(
                        new WhatIfDesk.Unlisted(desk.tickets),
                        desk.store,
                        Memberships.unchanging((user, group) -> false),
                        () -> desk.now);
        String first = desk.asked("lead");
        String second = desk.asked("admin");

        assertThatThrownBy(desk.whatIfs::work).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(desk.whatIfs::work).isInstanceOf(IllegalStateException.class);

        assertThat(desk.progress("lead", first).state()).isEqualTo(State.FAILED);
        assertThat(desk.progress("admin", second).state()).isEqualTo(State.FAILED);
    }

    @Test
    void anAnswerIsKeptForAnHour() {
        String id = desk.asked("lead");
        desk.whatIfs.work();

        desk.now = desk.now.plus(WhatIfs.KEPT);
        assertThat(desk.whatIfs.find("lead", id)).isPresent();
        desk.now = desk.now.plusSeconds(1);
        assertThat(desk.whatIfs.find("lead", id)).isEmpty();
    }

    @Test
    void whereThereIsNoRoomTheOldestAnswerGoesAndNoQuestionThatWaits() {
        String oldest = desk.asked("lead");
        desk.whatIfs.work();
        for (int i = 1; i < WhatIfs.ROOM; i++) {
            desk.asked("user" + i);
        }
        assertThat(desk.whatIfs.find("lead", oldest)).isPresent();

        assertThat(desk.ask("one more")).isPresent();

        assertThat(desk.whatIfs.find("lead", oldest)).isEmpty();
        assertThat(desk.ask("too many")).isEmpty();
    }

    @Test
    void afterTheAppStoppedNothingGoesOn() {
        String id = desk.asked("lead");
        desk.whatIfs.stop();

        desk.whatIfs.work();

        assertThat(desk.progress("lead", id).state()).isEqualTo(State.STOPPED);
    }
}
