package org.helpdeskkpi.plugin.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.plugin.page.form.Line;
import org.helpdeskkpi.plugin.page.form.Lines;

/**
 * What {@code templates/admin-part.vm} shows: a form for one part of the settings.
 *
 * @param tab the id of the tab
 * @param version the one the form started from
 * @param lines what the form shows, one after another
 * @param problems what kept the form from being saved
 * @param note what the author says about the change
 * @param focus the id of what has the focus; empty when nothing was moved
 * @param trial asked on the tab of the queues
 */
public record AdminPartPage(
        Sentence.Language texts,
        String token,
        String tab,
        int version,
        List<Line> lines,
        List<Problem> problems,
        Notice notice,
        Conflict conflict,
        String note,
        String focus,
        Trial trial) {
    private static final Set<AdminTab> FIGURES =
            EnumSet.of(AdminTab.CALENDARS, AdminTab.TARGETS, AdminTab.DEFINITIONS);

    public AdminPartPage {
        lines = Lines.with(lines, problems, texts);
        problems = List.copyOf(problems);
    }

    /** A problem, with the field it belongs to. */
    public record ProblemLine(String field, String label, String message) {}

    public String text(String key) {
        return texts.text(key);
    }

    public List<AdminLink> tabs() {
        return AdminLink.all(tab, this::text);
    }

    public String title() {
        return text("helpdesk-kpi.admin.tab." + tab);
    }

    public String intro() {
        return text("helpdesk-kpi.admin.intro." + tab);
    }

    /** Whether it can be asked what the figures would be with another choice here. */
    public boolean changesFigures() {
        AdminTab shown = AdminTab.of(tab);
        return shown != null && FIGURES.contains(shown);
    }

    /** Whether it can be asked which queue a ticket would be in. */
    public boolean tries() {
        return tab.equals(AdminTab.QUEUES.id());
    }

    public boolean failed() {
        return !problems.isEmpty();
    }

    public List<String> noteProblems() {
        return problems.stream()
                .filter(problem -> problem.path().equals(AdminDesk.NOTE))
                .map(problem -> problem.message(texts))
                .toList();
    }

    public List<ProblemLine> problemLines() {
        return problems.stream().map(this::line).toList();
    }

    /** A problem of another part has no field here: its path tells where it is. */
    private ProblemLine line(Problem problem) {
        if (problem.path().equals(AdminDesk.NOTE)) {
            String label = text("helpdesk-kpi.admin.label.note");
            return new ProblemLine(AdminDesk.NOTE, label, problem.message(texts));
        }
        return Lines.at(lines, problem)
                .map(line -> new ProblemLine(line.name(), line.full(), problem.message(texts)))
                .orElseGet(() -> new ProblemLine("", problem.path(), problem.message(texts)));
    }
}
