package org.helpdeskkpi.plugin.rest;

import java.util.List;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.timeline.FieldChange;

/** Reads "Mon 09:00 created; Mon 09:40 anna replies" as a ticket. */
final class Story {
    private final TicketBuilder ticket = TicketBuilder.ticket();
    private long links = 1_000;

    private Story() {}

    static TicketBuilder of(String text) {
        Story story = new Story();
        for (String step : text.split(";")) {
            story.read(List.of(step.strip().split(" ")));
        }
        return story.ticket;
    }

    private void read(List<String> words) {
        String when = words.get(0) + " " + words.get(1);
        if (words.get(2).equals("created")) {
            create(when, words.subList(3, words.size()));
        } else if (words.get(2).equals("resolution")) {
            ticket.resolutionDate(when);
        } else {
            act(when, words.get(2), words.get(3), words.subList(4, words.size()));
        }
    }

    private void create(String when, List<String> how) {
        for (int i = 0; i < how.size(); i += how.get(i).equals("with") ? 3 : 2) {
            String value = how.get(i + 1);
            switch (how.get(i)) {
                case "by" -> ticket.reporter(value).creator(value);
                case "in" -> ticket.in(value);
                case "as" -> ticket.with("issuetype", value);
                case "under" -> ticket.with("parent", value);
                case "with" -> ticket.with(value, how.get(i + 2));
                default -> throw new IllegalArgumentException("created " + how);
            }
        }
        ticket.created(when);
    }

    private void act(String when, String who, String verb, List<String> what) {
        switch (verb) {
            case "replies" -> ticket.reply(who, when);
            case "notes" -> ticket.note(who, when);
            case "reopens" -> ticket.reopen(who, when);
            case "resolves" -> resolve(when, who, what);
            case "assigns" -> ticket.assign(who, what.get(0), when);
            case "moves" -> ticket.move(who, what.get(1), when);
            case "sets" -> set(when, who, what);
            case "links" -> link(when, who, String.join(" ", what));
            default -> throw new IllegalArgumentException(who + " " + verb);
        }
    }

    private void set(String when, String who, List<String> what) {
        ticket.change(who, when, what.get(0), String.join(" ", what.subList(2, what.size())));
    }

    private void resolve(String when, String who, List<String> as) {
        ticket.resolve(who, when);
        if (!as.isEmpty()) {
            ticket.change(who, when, "resolution", as.get(1));
        }
    }

    private void link(String when, String who, String words) {
        ticket.item(new FieldChange(links++, 0, who, When.at(when), "link", null, words));
    }
}
