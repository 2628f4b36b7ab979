package org.helpdeskkpi.host.recompute;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.time.Span;

/** A ticket's values as lines that can be compared, from the app's REST and from the engine. */
final class TicketLines {
    private static final double MILLIS = 1_000;

    private TicketLines() {}

    static List<String> of(JsonNode ticket) {
        List<String> lines = new ArrayList<>();
        lines.add("created " + ticket.path("created").asText());
        lines.add("unanswered " + ticket.path("unanswered").asText("-"));
        lines.add("unresolved " + ticket.path("unresolved").asText("-"));
        credit("ANSWERED", ticket.path("firstResponse"), lines);
        credit("RESOLVED", ticket.path("resolution"), lines);
        ticket.path("escalations").forEach(one -> credit("ESCALATED", one, lines));
        ticket.path("reopenings").forEach(one -> credit("REOPENED", one, lines));
        ticket.path("clocks").forEach(one -> lines.add(clock(one)));
        for (JsonNode one : ticket.path("evidence")) {
            lines.add(
                    String.join(
                            " ",
                            one.path("metric").asText(),
                            one.path("event").asText(),
                            one.path("at").asText(),
                            one.path("by").path("key").asText("-"),
                            one.path("verdict").asText()));
        }
        return lines;
    }

    private static void credit(String kind, JsonNode credit, List<String> lines) {
        if (!credit.isNull()) {
            lines.add(
                    "%s %s %s agent %s, queue %s, elapsed %s, business %s, undone %s"
                            .formatted(
                                    kind,
                                    credit.path("event").asText(),
                                    credit.path("at").asText(),
                                    credit.path("agent").path("key").asText("-"),
                                    credit.path("queue").path("id").asText("-"),
                                    duration(credit.path("elapsed")),
                                    duration(credit.path("business")),
                                    credit.path("firstContact").path("undoneBy").asText("-")));
        }
    }

    /** Of a clock that runs, without what depends on the time of asking. */
    private static String clock(JsonNode clock) {
        boolean stopped = clock.path("stoppedAt").isTextual();
        return "CLOCK %s from %s %s to %s %s, taken %s, %s pauses, agent %s, queue %s"
                .formatted(
                        clock.path("target").asText(),
                        clock.path("startedBy").asText(),
                        clock.path("startedAt").asText(),
                        clock.path("stoppedBy").asText("-"),
                        clock.path("stoppedAt").asText("-"),
                        stopped ? duration(clock.path("taken")) : "-",
                        clock.path("pauses").size(),
                        clock.path("agent").path("key").asText("-"),
                        clock.path("queue").path("id").asText("-"));
    }

    private static String duration(JsonNode seconds) {
        return seconds.isNumber()
                ? Duration.ofMillis(Math.round(seconds.asDouble() * MILLIS)).toString()
                : "-";
    }

    static List<String> of(TicketKpis ticket) {
        List<String> lines = new ArrayList<>();
        lines.add("created " + ticket.created());
        lines.add("unanswered " + text(ticket.unanswered()));
        lines.add("unresolved " + text(ticket.unresolved()));
        ticket.first(Credit.Kind.ANSWERED).map(TicketLines::line).ifPresent(lines::add);
        ticket.first(Credit.Kind.RESOLVED).map(TicketLines::line).ifPresent(lines::add);
        ticket.all(Credit.Kind.ESCALATED).map(TicketLines::line).forEach(lines::add);
        ticket.all(Credit.Kind.REOPENED).map(TicketLines::line).forEach(lines::add);
        ticket.clocks().forEach(clock -> lines.add(line(clock)));
        ticket.evidence().forEach(one -> lines.add(line(one)));
        return lines;
    }

    private static String line(SlaClock clock) {
        return "CLOCK %s from %s %s to %s %s, taken %s, %s pauses, agent %s, queue %s"
                .formatted(
                        clock.goal().target(),
                        clock.start().event(),
                        clock.start().at(),
                        text(clock.stop().map(SlaClock.Mark::event)),
                        text(clock.stop().map(SlaClock.Mark::at)),
                        text(clock.taken().filter(taken -> clock.isStopped())),
                        clock.pauses().size(),
                        text(clock.agent().map(agent -> agent.value())),
                        text(clock.standing().queue().map(queue -> queue.value())));
    }

    private static String line(Credit credit) {
        return "%s %s %s agent %s, queue %s, elapsed %s, business %s, undone %s"
                .formatted(
                        credit.kind(),
                        credit.event(),
                        credit.at(),
                        text(credit.agent().map(agent -> agent.value())),
                        text(credit.queue().map(queue -> queue.value())),
                        text(credit.span().map(Span::elapsed)),
                        text(credit.span().flatMap(Span::business)),
                        text(credit.firstContact().flatMap(contact -> contact.undoneBy())));
    }

    private static String line(Evidence one) {
        return String.join(
                " ",
                one.metric().name(),
                one.event().toString(),
                one.at().toString(),
                text(one.by().map(Actor::key)),
                one.verdict().name());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
