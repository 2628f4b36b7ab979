package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Move;
import org.helpdeskkpi.core.report.ReportQuery;

/**
 * A question of a user: what would a report say under other settings?
 *
 * @param asIs the settings in force when it was asked
 * @param trial the other settings; they are kept nowhere else
 */
public record WhatIf(
        String id,
        String askedBy,
        Instant askedAt,
        Question question,
        SettingsVersion asIs,
        Settings trial) {

    /**
     * What is asked.
     *
     * @param withheld the help desks that are left out because of privacy
     */
    public record Question(ReportQuery query, Set<String> withheld) {
        public Question {
            withheld = Set.copyOf(withheld);
        }
    }

    public ReportQuery query() {
        return question.query();
    }

    /** The same question under the trial's definitions. */
    ReportQuery trialQuery() {
        return query().withContactsOf(trial.kpis().firstContact().of());
    }

    /** What is being done about it. */
    public enum State {
        WAITING,
        RUNNING,
        FINISHED,
        STOPPED,
        FAILED
    }

    /** How far it has come, in tickets. */
    public record Progress(State state, int done, int total) {
        public boolean isOver() {
            return state != State.WAITING && state != State.RUNNING;
        }
    }

    /**
     * What is, what would be and where the two differ.
     *
     * @param unread how many tickets could not be read again and count in both as they are
     */
    public record Answer(KpiReport asIs, KpiReport trial, List<Move> moves, int unread) {
        public Answer {
            moves = List.copyOf(moves);
        }
    }

    /** The question with how it stands; the answer is there once it is finished. */
    public record Outcome(WhatIf whatIf, Progress progress, Optional<Answer> answer) {}
}
