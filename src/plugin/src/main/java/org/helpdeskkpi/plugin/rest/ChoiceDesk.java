package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.report.Choices;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.ticket.AgentId;

/** Answers calls for what a report can be asked for, by the one who asks. */
public final class ChoiceDesk {
    private static final CallForm<ReportParameters> FORM =
            new CallForm<>("", List.of("project", EditionChoice.VERSION), ReportReading::readScope);

    private final Inquiries inquiries;
    private final ChoicesJson json;

    public ChoiceDesk(Inquiries inquiries, ChoicesJson json) {
        this.inquiries = inquiries;
        this.json = json;
    }

    Answer choices(Map<String, List<String>> given) {
        return inquiries.answer(given, FORM, this::answer);
    }

    private Answer answer(Inquiry<ReportParameters> inquiry) {
        Scope scope = inquiry.checked().scope();
        Choices choices = inquiry.reports().choices(scope);
        return Answer.ok(json.of(choices, agents(inquiry, scope), inquiry.settings()));
    }

    /** Whoever may be asked for by name. */
    private static Set<AgentId> agents(Inquiry<ReportParameters> inquiry, Scope scope) {
        PrivacyCheck.Allowed people = inquiry.checked().people();
        if (people.projects().isEmpty()) {
            return Set.of();
        }
        return people.view().sight() == Sight.EVERYONE
                ? inquiry.reports().choices(scope.withProjects(people.projects())).agents()
                : Set.of(new AgentId(people.view().viewer()));
    }
}
