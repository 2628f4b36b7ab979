package org.helpdeskkpi.plugin.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.page.AdminForm.CalendarRow;
import org.helpdeskkpi.plugin.page.AdminForm.CrewRow;
import org.helpdeskkpi.plugin.page.AdminForm.DayRow;
import org.helpdeskkpi.plugin.page.AdminForm.EscalationRow;
import org.helpdeskkpi.plugin.page.AdminForm.QueueRow;
import org.helpdeskkpi.plugin.page.AdminForm.RulesRow;
import org.helpdeskkpi.plugin.page.AdminForm.TargetRow;

/** Reads the posted admin form. */
record FormReader(HttpServletRequest request) {
    /** More rows than anyone has; a bound on what a post can make us build. */
    private static final int MOST_ROWS = 500;

    AdminForm read() {
        return new AdminForm(
                projects(),
                crew(),
                rows("queues", this::queue),
                value("queueField"),
                new CalendarRow(
                        value("calendar.name"),
                        value("calendar.zone"),
                        value("calendar.closed"),
                        value("calendar.special")),
                Stream.of(DayOfWeek.values()).map(this::day).toList(),
                rows("targets", this::target),
                rules(),
                escalation());
    }

    String value(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    int number(String name, int otherwise) {
        String typed = value(name);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : otherwise;
    }

    private Set<String> projects() {
        String[] ticked = request.getParameterValues("project");
        return ticked == null
                ? Set.of()
                : Set.of(Stream.of(ticked).distinct().toArray(String[]::new));
    }

    private CrewRow crew() {
        return new CrewRow(
                isTicked("crew.everyoneButReporter"),
                value("crew.agentGroups"),
                value("crew.agents"),
                value("crew.leadGroups"),
                value("crew.leads"),
                value("crew.robots"));
    }

    private QueueRow queue(int row) {
        String at = "queues[" + row + "].";
        return new QueueRow(
                value(at + "id"), value(at + "name"), value(at + "tier"), value(at + "when"));
    }

    private DayRow day(DayOfWeek day) {
        return new DayRow(day.name(), value("calendar.hours." + day.name()));
    }

    private TargetRow target(int row) {
        String at = "targets[" + row + "].";
        return new TargetRow(
                value(at + "metric"),
                value(at + "queue"),
                value(at + "duration"),
                value(at + "time"));
    }

    private RulesRow rules() {
        return new RulesRow(
                value("resolved.by"),
                value("resolved.statuses"),
                value("firstResponse"),
                value("resolution"),
                value("excludedResolutions"),
                value("firstContact.maxReplies"),
                value("firstContact.window"),
                value("firstContact.thanks"));
    }

    private EscalationRow escalation() {
        return new EscalationRow(
                isTicked("escalation.tierUp"),
                value("escalation.priorities"),
                value("escalation.labels"),
                value("escalation.fields"),
                value("escalation.links"));
    }

    private boolean isTicked(String name) {
        return request.getParameter(name) != null;
    }

    private <T> List<T> rows(String counter, IntFunction<T> row) {
        int count = Math.min(number(counter, 0), MOST_ROWS);
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
