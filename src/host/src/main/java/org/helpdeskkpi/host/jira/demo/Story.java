package org.helpdeskkpi.host.jira.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plays a ticket's life: who does what, and when, by chance. */
final class Story {
    private final Dice dice;
    private final OfficeHours hours;
    private final Script script;
    private Instant at;
    private String desk;
    private String agent;

    Story(Dice dice, OfficeHours hours, Script script) {
        this.dice = dice;
        this.hours = hours;
        this.script = script;
        this.at = script.created();
        this.desk = script.value("component");
    }

    void play() {
        if (dice.chance(0.85)) {
            wait(dice.seconds(2, 30));
            script.comment(at, Cast.ROBOT, Phrases.RECEIVED, false);
        }
        if (dice.chance(0.03)) {
            return;
        }
        take();
        if (dice.chance(0.05)) {
            discard(dice.chance(0.65) ? "Duplicate" : "Spam");
            return;
        }
        work();
        resolve();
        afterwards();
    }

    private void take() {
        agent = dice.pick(Cast.team(desk));
        at = hours.after(at, dice.skewedMinutes(35 * Cast.pace(agent) * urgency()));
        change(Map.of("assignee", Optional.of(agent), "status", Optional.of("In Progress")));
    }

    private void work() {
        boolean handsUp = dice.chance(desk.equals(Cast.DEVELOPMENT) ? 0 : 0.16);
        if (handsUp && dice.chance(0.4)) {
            handUp();
            handsUp = false;
        }
        int rounds = dice.pick(java.util.List.of(1, 2, 3, 4), 52, 28, 14, 6);
        for (int round = 1; round < rounds; round++) {
            ask();
            if (handsUp) {
                handUp();
                handsUp = false;
            }
        }
        if (dice.chance(0.06)) {
            raise();
        }
        if (handsUp) {
            reply(Phrases.REPLIES);
            handUp();
        }
        reply(Phrases.REPLIES);
    }

    private void ask() {
        reply(Phrases.QUESTIONS);
        change(Map.of("status", Optional.of("Waiting for customer")));
        wait(dice.skewedMinutes(8 * 60));
        script.comment(at, script.reporter(), dice.pick(Phrases.ANSWERS), false);
        wait(dice.seconds(1, 4));
        change(Cast.ROBOT, Map.of("status", Optional.of("In Progress")));
    }

    private void reply(java.util.List<String> words) {
        if (dice.chance(0.25)) {
            at = hours.after(at, dice.skewedMinutes(10));
            script.comment(at, agent, dice.pick(Phrases.NOTES), true);
        }
        at = hours.after(at, dice.skewedMinutes(50 * Cast.pace(agent) * urgency()));
        script.comment(at, agent, dice.pick(words), false);
    }

    private void handUp() {
        String above = Cast.above(desk);
        at = hours.after(at, dice.skewedMinutes(40));
        script.comment(at, agent, dice.pick(Phrases.NOTES), true);
        String next = dice.pick(Cast.team(above));
        change(
                Map.of(
                        "component", Optional.of(above),
                        "assignee", Optional.of(next),
                        "status", Optional.of("Escalated")));
        desk = above;
        agent = next;
        at = hours.after(at, dice.skewedMinutes(90 * Cast.pace(agent)));
        change(Map.of("status", Optional.of("In Progress")));
    }

    private void raise() {
        if (!"Highest".equals(script.value("priority"))) {
            at = hours.after(at, dice.skewedMinutes(30));
            change(
                    Map.of(
                            "priority",
                            Optional.of(
                                    "High".equals(script.value("priority")) ? "Highest" : "High")));
        }
    }

    private void resolve() {
        at = hours.after(at, dice.chance(0.6) ? dice.seconds(1, 90) : dice.skewedMinutes(150));
        end(agent, dice.chance(0.95) ? "Done" : "Won't Do");
    }

    private void discard(String resolution) {
        at = hours.after(at, dice.skewedMinutes(5));
        script.comment(at, agent, dice.pick(Phrases.NOTES), true);
        end(agent, resolution);
    }

    private void afterwards() {
        if (dice.chance(0.09)) {
            wait(dice.skewedMinutes(6 * 60));
            script.comment(at, script.reporter(), dice.pick(Phrases.THANKS), false);
            if (dice.chance(0.6)) {
                wait(dice.seconds(1, 4));
                reopen(Cast.ROBOT);
                at = hours.after(at, dice.skewedMinutes(25));
                end(agent, "Done");
            }
        } else if (dice.chance(0.07)) {
            wait(dice.skewedMinutes(3 * 24 * 60));
            script.comment(at, script.reporter(), dice.pick(Phrases.AGAIN), false);
            reopen(script.reporter());
            reply(Phrases.REPLIES);
            resolve();
        }
        wait(Duration.ofDays(5));
        change(Cast.ROBOT, Map.of("status", Optional.of("Closed")));
    }

    private void reopen(String by) {
        change(by, Map.of("status", Optional.of("Reopened"), "resolution", Optional.empty()));
    }

    private void end(String by, String resolution) {
        change(
                by,
                Map.of("status", Optional.of("Resolved"), "resolution", Optional.of(resolution)));
    }

    private void change(Map<String, Optional<String>> values) {
        change(agent, values);
    }

    private void change(String by, Map<String, Optional<String>> values) {
        Map<String, Optional<String>> sorted = new TreeMap<>(values);
        script.change(at, by, sorted);
    }

    private void wait(Duration time) {
        at = at.plus(time);
    }

    /** More pressing tickets are looked at sooner. */
    private double urgency() {
        return switch (script.value("priority")) {
            case "Highest" -> 0.3;
            case "High" -> 0.6;
            case "Low" -> 1.6;
            case "Lowest" -> 2.5;
            default -> 1;
        };
    }
}
