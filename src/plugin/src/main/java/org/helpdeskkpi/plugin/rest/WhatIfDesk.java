package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.helpdeskkpi.core.app.FindEdition;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.app.WhatIf;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.plugin.settings.Draft;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** Answers calls about what a report would say under other settings. */
public final class WhatIfDesk {
    private final WhatIfControl whatIfs;
    private final FindEdition editions;
    private final ScopeCheck scopes;
    private final WhatIfJson json;
    private final InstantSource clock;
    private final SettingsJson documents = new SettingsJson();

    public WhatIfDesk(
            WhatIfControl whatIfs,
            FindEdition editions,
            ScopeCheck scopes,
            WhatIfJson json,
            InstantSource clock) {
        this.whatIfs = whatIfs;
        this.editions = editions;
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    Answer ask(JsonNode body, String user) {
        WhatIfQuestion question = WhatIfQuestion.of(body);
        ShownEdition edition = editions.answering();
        Settings asIs = edition.version().settings();
        ReportReading reading = new ReportReading(question.parameters());
        ReportParameters asked = reading.read(clock.instant(), asIs.calendars().standard().zone());
        Draft draft = documents.changed(asIs, question.change());
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(draft.problems());
        if (question.change().has("privacy")) {
            problems.add(new Problem("change.privacy", "helpdesk-kpi.problem.privacyNotTried"));
        }
        if (!problems.isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, problems);
        }
        Settings trial = draft.settings().orElseThrow();
        ScopeCheck.Checked checked = scopes.check(asked, both(asIs, trial), sorts(asIs, trial));
        return checked.refusal().orElseGet(() -> ask(user, asked, checked, edition, trial));
    }

    private Answer ask(
            String user,
            ReportParameters asked,
            ScopeCheck.Checked checked,
            ShownEdition edition,
            Settings trial) {
        var question =
                new WhatIf.Question(
                        asked.query(checked.scope(), edition.version().settings()),
                        checked.allowed().orElseThrow().withheld());
        scopes.note("what-if", asked.by(), checked);
        return whatIfs.ask(user, question, edition, trial)
                .map(outcome -> Answer.accepted(json.of(outcome, checked)))
                .orElseGet(() -> busy(user));
    }

    Answer show(String id, String user) {
        return whatIfs.find(user, id)
                .map(outcome -> told(outcome, Answer::ok))
                .orElseGet(WhatIfDesk::unknown);
    }

    Answer stop(String id, String user) {
        return whatIfs.stop(user, id)
                .map(outcome -> told(outcome, Answer::accepted))
                .orElseGet(WhatIfDesk::unknown);
    }

    private Answer told(WhatIf.Outcome outcome, Function<JsonNode, Answer> answer) {
        WhatIf whatIf = outcome.whatIf();
        ScopeCheck.Checked checked =
                scopes.again(whatIf.query(), sorts(whatIf.asIs().settings(), whatIf.trial()));
        return checked.refusal().orElseGet(() -> answer.apply(json.of(outcome, checked)));
    }

    /** By other agents, or by a queue for each, a team's figures would become a person's. */
    private static boolean sorts(Settings asIs, Settings trial) {
        return asIs.sortByPerson() || trial.sortByPerson() || trial.sortByOthersThan(asIs);
    }

    /** What exists under either settings may be asked about. */
    private static Settings both(Settings asIs, Settings trial) {
        Set<String> projects = new HashSet<>(asIs.projects());
        projects.addAll(trial.projects());
        List<QueueRule> queues = new ArrayList<>(asIs.queues().rules());
        queues.addAll(trial.queues().rules());
        return trial.withProjects(projects)
                .withQueues(
                        new QueueRules(
                                queues, trial.queues().queueField().or(asIs.queues()::queueField)));
    }

    private Answer busy(String user) {
        Optional<String> own = whatIfs.open(user).map(outcome -> outcome.whatIf().id());
        return own.map(
                        id ->
                                Answer.wrong(
                                        Answer.CONFLICT,
                                        "id",
                                        "helpdesk-kpi.problem.whatIfOpen",
                                        id))
                .orElseGet(
                        () ->
                                Answer.wrong(
                                        Answer.CONFLICT, "", "helpdesk-kpi.problem.whatIfsBusy"));
    }

    private static Answer unknown() {
        return Answer.wrong(Answer.NOT_FOUND, "id", "helpdesk-kpi.problem.noWhatIf");
    }
}
