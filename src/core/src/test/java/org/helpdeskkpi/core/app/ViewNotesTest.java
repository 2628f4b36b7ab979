package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.helpdeskkpi.core.app.memory.MemoryViewLog;
import org.helpdeskkpi.core.app.port.ViewLog.Look;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

class ViewNotesTest {
    private Instant now = When.at("Mon 09:00");
    private final ViewNotes notes = new ViewNotes(new MemoryViewLog(), () -> now);

    private void look(String viewer, String about) {
        notes.note(viewer, "report", about, Set.of("HELP"));
    }

    @Test
    void aLookAtOthersIsNotedAndOneAtOneselfIsNot() {
        look("anna", "anna");
        look("lead", "anna");

        ViewNotes.Page page = notes.latest(0, 10);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.entries())
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.first())
                                        .isEqualTo(
                                                new Look(
                                                        "lead",
                                                        "report",
                                                        "anna",
                                                        Set.of("HELP"),
                                                        now)));
    }

    @Test
    void aNoteIsKeptForFourHundredDaysAndADayLaterItIsForgotten() {
        look("lead", "anna");

        now = now.plus(Duration.ofDays(ViewNotes.KEPT_DAYS));
        assertThat(notes.latest(0, 10).total()).isEqualTo(1);
        now = now.plus(Duration.ofDays(1));
        assertThat(notes.latest(0, 10).total()).isZero();
    }

    @Test
    void aRenamedUserKeepsWhatWasNoted() {
        look("lead", "anna");
        notes.renamed("anna", "anna-2");

        assertThat(notes.latest(0, 10).entries())
                .extracting(entry -> entry.first().about())
                .containsExactly("anna-2");
    }
}
