package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaClock.Mark;
import org.helpdeskkpi.core.sla.SlaReading;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.BusinessTime;
import org.helpdeskkpi.core.time.Interval;
import org.helpdeskkpi.plugin.access.View;
import org.helpdeskkpi.plugin.settings.Names;

/** A target's clock on a ticket as it stands now, in JSON. */
public final class ClockJson {
    /** Further ahead than a desk is ever closed. */
    private static final Duration AHEAD = Duration.ofDays(60);

    private final WhoJson who;
    private final Awaited awaited;
    private final InstantSource time;

    public ClockJson(WhoJson who, Awaited awaited, InstantSource time) {
        this.who = who;
        this.awaited = awaited;
        this.time = time;
    }

    Instant now() {
        return time.instant();
    }

    ObjectNode of(SlaClock clock, Settings settings, View view) {
        Instant now = time.instant();
        ObjectNode node = standing(clock, now, settings, view);
        node.put("awaited", clock.isStopped() ? null : awaited.of(clock.metric(), settings));
        node.put("startedBy", clock.start().event().toString());
        node.put("stoppedAt", clock.stop().map(Mark::at).map(Instant::toString).orElse(null));
        node.put("stoppedBy", clock.stop().map(Mark::event).map(Object::toString).orElse(null));
        stretches(clock, now, calendar(clock.goal(), settings.calendars()), node);
        return node;
    }

    /** What it is judged by, how it stands at an instant, and with whom. */
    ObjectNode standing(SlaClock clock, Instant now, Settings settings, View view) {
        ObjectNode node = goal(clock.goal(), settings.calendars());
        node.put("startedAt", clock.start().at().toString());
        reading(clock, clock.at(now, settings.calendars()), node);
        node.set("runs", clock.isPaused() ? NullNode.getInstance() : runs(clock, now, settings));
        node.set("agent", who.agent(clock.agent(), view));
        node.set("queue", who.queue(clock.standing().queue(), settings.queues()));
        return node;
    }

    private static ObjectNode goal(SlaClock.Goal goal, Calendars calendars) {
        ObjectNode node = Nodes.object();
        node.put("metric", Names.of(Names.METRICS, goal.metric()));
        node.put("target", goal.target());
        node.put("limit", Nodes.seconds(goal.limit()));
        node.put("calendar", goal.calendar().orElse(null));
        node.put("zone", calendar(goal, calendars).orElse(calendars.standard()).zone().getId());
        return node;
    }

    /** How it stands; unknown where its calendar never opens. */
    private static void reading(SlaClock clock, Optional<SlaReading> reading, ObjectNode node) {
        node.put("state", reading.map(r -> Names.of(Names.STATES, r.state())).orElse(null));
        node.put(
                "taken",
                Nodes.seconds(reading.map(r -> clock.goal().limit().minus(r.remaining()))));
        node.put("remaining", Nodes.seconds(reading.map(SlaReading::remaining)));
        node.put("due", reading.flatMap(SlaReading::due).map(Instant::toString).orElse(null));
    }

    /**
     * The stretch in which it counts or will count next; its end is unknown where there is none.
     */
    private static JsonNode runs(SlaClock clock, Instant now, Settings settings) {
        if (clock.isStopped()) {
            return NullNode.getInstance();
        }
        if (clock.goal().calendar().isEmpty()) {
            return Nodes.object().put("from", now.toString()).putNull("to");
        }
        return calendar(clock.goal(), settings.calendars())
                .flatMap(
                        open ->
                                BusinessTime.windows(open, now, now.plus(AHEAD)).stream()
                                        .findFirst())
                .<JsonNode>map(StretchesJson::of)
                .orElse(NullNode.getInstance());
    }

    /** What ran until it stopped or until now, and what of it a calendar counts. */
    private static void stretches(
            SlaClock clock, Instant now, Optional<BusinessCalendar> calendar, ObjectNode node) {
        Instant until = clock.stop().map(Mark::at).orElse(now);
        ArrayNode stretches = node.putArray("stretches");
        ArrayNode pauses = node.putArray("pauses");
        ArrayNode windows = node.putArray("windows");
        Instant from = clock.start().at();
        for (SlaClock.Pause pause : clock.pauses()) {
            Instant end = pause.to().orElse(until);
            // a clock of a node that is behind must not end a pause before it began
            Interval stood =
                    new Interval(pause.from(), end.isBefore(pause.from()) ? pause.from() : end);
            run(from, stood.start(), calendar, stretches, windows);
            pauses.add(StretchesJson.of(stood).put("status", pause.status()));
            from = stood.end();
        }
        run(from, until, calendar, stretches, windows);
    }

    private static void run(
            Instant from,
            Instant to,
            Optional<BusinessCalendar> calendar,
            ArrayNode stretches,
            ArrayNode windows) {
        if (to.isAfter(from)) {
            stretches.add(StretchesJson.of(new Interval(from, to)));
            calendar.map(known -> BusinessTime.windows(known, from, to))
                    .ifPresent(open -> open.forEach(one -> windows.add(StretchesJson.of(one))));
        }
    }

    private static Optional<BusinessCalendar> calendar(SlaClock.Goal goal, Calendars calendars) {
        return goal.calendar().flatMap(calendars::named);
    }
}
