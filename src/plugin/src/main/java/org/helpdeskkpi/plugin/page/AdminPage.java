package org.helpdeskkpi.plugin.page;

import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.plugin.page.AdminForm.QueueRow;
import org.helpdeskkpi.plugin.page.AdminForm.TargetRow;

/**
 * What {@code templates/admin.vm} shows.
 *
 * @param version the one the form started from
 * @param projects every project there is, and ticked ones that are gone
 * @param problems what kept the form from being saved
 * @param notice what happened, if anything did
 * @param focus the row that was just moved, as {@code queues:1}
 * @param document the settings document that was pasted
 */
public record AdminPage(
        UnaryOperator<String> texts,
        String token,
        int version,
        AdminForm form,
        List<ProjectChoice> projects,
        List<Problem> problems,
        Notice notice,
        String focus,
        String document) {
    private static final String LABEL = "helpdesk-kpi.admin.label.";

    /** A help-desk project to tick. */
    public record ProjectChoice(String key, String name, boolean ticked) {}

    /** A choice of a select. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A queue with its place in the list. */
    public record QueueLine(int index, String at, QueueRow row) {}

    /** A target with its place in the list and what it may be about. */
    public record TargetLine(
            int index,
            String at,
            TargetRow row,
            List<Choice> metrics,
            List<Choice> queues,
            List<Choice> times) {}

    /** A problem, with the field it belongs to. */
    public record ProblemLine(String field, String label, String message) {}

    /** Something to say at the top; {@code kind} is one of AUI's message types. */
    public record Notice(String kind, String message) {
        static final Notice NONE = new Notice("", "");
    }

    public String text(String key) {
        return texts.apply(key);
    }

    public String label(String field) {
        return new FieldName(field).label(key -> text(LABEL + key));
    }

    public boolean failed() {
        return !problems.isEmpty();
    }

    public List<ProblemLine> problemLines() {
        return problems.stream().map(this::line).toList();
    }

    public List<String> problemsAt(String field) {
        return problems.stream()
                .filter(problem -> FieldName.of(problem.path()).value().equals(field))
                .map(Problem::message)
                .toList();
    }

    public boolean invalid(String field) {
        return !problemsAt(field).isEmpty();
    }

    public boolean focused(String row) {
        return focus.equals(row);
    }

    public List<QueueLine> queues() {
        List<QueueRow> rows = form.queues();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new QueueLine(i, "queues[" + i + "]", rows.get(i)))
                .toList();
    }

    public List<TargetLine> targets() {
        List<TargetRow> rows = form.targets();
        return IntStream.range(0, rows.size()).mapToObj(i -> targetLine(i, rows.get(i))).toList();
    }

    public int queueCount() {
        return form.queues().size();
    }

    public int targetCount() {
        return form.targets().size();
    }

    public List<Choice> firstResponses() {
        return choices("firstResponse", form.rules().firstResponse());
    }

    public List<Choice> resolutions() {
        return choices("resolution", form.rules().resolution());
    }

    public List<Choice> resolvedBy() {
        return choices("resolved.by", form.rules().resolvedBy());
    }

    /** Every queue of the form, after "every queue"; a chosen one that is gone stays choosable. */
    private List<Choice> queueChoices(String chosen) {
        Stream<Choice> every =
                Stream.of(new Choice("", text("helpdesk-kpi.all.queues"), chosen.isEmpty()));
        Stream<Choice> known =
                form.queues().stream()
                        .filter(row -> !row.id().isBlank())
                        .map(row -> new Choice(row.id(), row.name(), row.id().equals(chosen)));
        boolean gone =
                !chosen.isEmpty()
                        && form.queues().stream().noneMatch(row -> row.id().equals(chosen));
        Stream<Choice> lost = gone ? Stream.of(new Choice(chosen, chosen, true)) : Stream.empty();
        return Stream.of(every, known, lost).flatMap(choices -> choices).toList();
    }

    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(z -> z.contains("/")).sorted().toList();
    }

    private TargetLine targetLine(int index, TargetRow row) {
        return new TargetLine(
                index,
                "targets[" + index + "]",
                row,
                choices("metric", row.metric()),
                queueChoices(row.queue()),
                choices("time", row.time()));
    }

    private List<Choice> choices(String kind, String chosen) {
        return Choices.of(kind, chosen, this::text);
    }

    private ProblemLine line(Problem problem) {
        FieldName field = FieldName.of(problem.path());
        String label = field.value().isEmpty() ? problem.path() : label(field.value());
        return new ProblemLine(field.value(), label, problem.message());
    }
}
