package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.port.ViewLog;
import org.helpdeskkpi.core.app.port.ViewLog.Entry;
import org.helpdeskkpi.core.app.port.ViewLog.Look;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

/** What every log of views does. */
public abstract class ViewLogContract {
    protected abstract ViewLog log();

    private static Look look(String viewer, String about, String project, String at) {
        return new Look(viewer, "report", about, Set.of(project), When.at(at));
    }

    @Test
    void looksOfADayThatAreAlikeAreCountedTogether() {
        ViewLog log = log();
        log.note(look("lead", "anna", "HELP", "Mon 09:00"));
        log.note(look("lead", "anna", "BILL", "Mon 15:00"));

        assertThat(log.latest(0, 10))
                .containsExactly(
                        new Entry(
                                new Look(
                                        "lead",
                                        "report",
                                        "anna",
                                        Set.of("BILL", "HELP"),
                                        When.at("Mon 09:00")),
                                look("", "", "HELP", "Mon 09:00").day(),
                                2,
                                When.at("Mon 15:00")));
    }

    @Test
    void anotherViewerPersonKindOrDayIsAnotherEntryAndTheLastStandsFirst() {
        ViewLog log = log();
        log.note(look("lead", "anna", "HELP", "Mon 09:00"));
        log.note(look("admin", "anna", "HELP", "Mon 10:00"));
        log.note(look("lead", ViewLog.ALL, "HELP", "Mon 11:00"));
        log.note(look("lead", "anna", "HELP", "Tue 09:00"));
        log.note(new Look("lead", "tickets", "anna", Set.of(), When.at("Tue 10:00")));

        assertThat(log.count()).isEqualTo(5);
        assertThat(log.latest(0, 10)).isSortedAccordingTo((a, b) -> b.last().compareTo(a.last()));
        assertThat(log.latest(1, 2))
                .extracting(Entry::last)
                .containsExactly(When.at("Tue 09:00"), When.at("Mon 11:00"));
    }

    @Test
    void daysBeforeOneAreForgotten() {
        ViewLog log = log();
        log.note(look("lead", "anna", "HELP", "Mon 09:00"));
        log.note(look("lead", "anna", "HELP", "Tue 09:00"));
        LocalDate tuesday = look("", "", "HELP", "Tue 09:00").day();
        log.forgetBefore(tuesday);

        assertThat(log.latest(0, 10)).extracting(Entry::day).containsExactly(tuesday);
    }

    @Test
    void aUserWithAnotherKeyIsFollowedAsViewerAndAsWhoWasLookedAt() {
        ViewLog log = log();
        log.note(look("lead", "anna", "HELP", "Mon 09:00"));
        log.note(look("lead", "user-1", "HELP", "Mon 10:00"));
        log.note(look("anna", "ben", "HELP", "Mon 11:00"));
        log.rekey("anna", "user-1");

        List<Entry> entries = log.latest(0, 10);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).first().viewer()).isEqualTo("user-1");
        assertThat(entries.get(1).first().about()).isEqualTo("user-1");
        assertThat(entries.get(1).count()).isEqualTo(2);
    }
}
